# Injuries: people wounded, hurt or injured.
# {people} is the counted noun by itself; {cause} is the event, or else who did it.

class be = is | are | was | were | been | be | being | lay | lie
class hurt = hurt | injured | wounded
class leave = leave | leaves | left | leaving
class bring = bring | brings | brought | cause | caused | causes | causing | inflicted
class case = injury | injuries
class suffer = suffer | suffered | suffering | suffers | sustain | sustained | sustaining | sustains

injuries/object-injure    <injure> active    object {quantity: person}
    subject {cause: event}?    ("in" | "during" | "with" | "when") {cause: event}?    subject {cause: noun}?
  + The blast injured 30 miners.
  + Gunmen wounded two guards.
  + A bomb went off in a market, wounding 12 shoppers.
  + The storm killed six people and injured nine guards.
  + The clash, which injured 40 policemen, lasted an hour.
  + Rebels have wounded three soldiers.
  - The blast could injure 300 people.
  - The remark wounded two hearts.
  - The frost injured 400 trees.
  - The fall hurt six stocks.

injuries/subject-injure   <injure> passive   subject {quantity: person}
    agent {cause: event}?
    ("in" | "during" | "after" | "from" | "with" | "when" | "as a result of" | "because of" | "following") {cause: event}?   agent {cause: noun}?
  + Six guards were wounded in a clash.
  + At least 40 people have been injured by the quake.
  + Two nurses hurt in the fire were sisters.
  + The 14 sailors who were injured came from Peru.
  + Eleven rebels had been wounded by troops.
  + Some 300 fans were hurt when a stand fell.
  - Forty sheep were hurt by wolves.
  - Nine people might have been hurt.
  - If 12 people are injured, the race will stop.
  - Two stocks were hurt by the news.

injuries/leave-hurt     <leave> object {quantity: person} then ("people"? <hurt>)    subject {cause}?
  + The storm left 12 people injured.
  + The crash leaves two men hurt.
  + The shelling had left nine wounded.
  + A fire broke out in the mill, leaving four workers injured.
  + The quake, which left 300 villagers hurt, lasted a minute.
  + Clashes left six soldiers wounded.
  - The storm left 12 people homeless.
  - The frost left 40 trees injured.
  - He left two hurt dogs there.
  - The storm left 12 villages without power.

injuries/noun-hurt        noun {quantity: person} <hurt>
  + The toll was two dead and nine hurt.
  + With 41 wounded, it was the worst fire in years.
  + Officials counted six injured on Friday.
  + The report spoke of at least 30 wounded.
  + There were nine injured.
  + The blast ended with two dead and nine hurt.
  - Two hurt dogs lay there.
  - The plan had 12 injured horses.
  - There were 40 wounded deer.
  - Nine hurt dogs were fed.

injuries/cause-injuries   <bring> object {quantity: case}    subject {cause: noun}?
  + The flood has caused at least 12 injuries.
  + The crash caused six injuries.
  + The storm, which caused nine injuries, moved north.
  + Nine injuries were caused by the outbreak.
  + The quake brought two injuries and much damage.
  + The fireworks cause thousands of injuries each year.
  - The flood could cause 12 injuries.
  - The storm caused six power cuts.
  - The storm caused $6 million of damage.
  - The law could prevent 12 injuries a year.

injuries/injuries         noun {quantity: case} ("from" | "by" | "in" | "due to" | "because of")? {cause: event}?
  + The clinic reported 17 injuries.
  + There were 12 injuries in the town last year.
  + The south had 900 injuries in 2011.
  + The state had nine injuries from the storm.
  + The city counted 30 injuries.
  + Officials confirmed two injuries.
  - The county saw 12 injury claims.
  - Injuries rose by 12 percent.
  - There could be 12 injuries.
  - A player with an injury is 30.
