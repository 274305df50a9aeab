# Injuries: people wounded, hurt or injured.
# {people} is the counted noun by itself; {cause} is the event; {killer} who or what did it, which stands for a cause where none is named; {agent} what did it by the passive.
# Marks: counted_later = the time is when they were counted or found, not when it happened; zero = only where there were none at all; open = nobody says whether they died.

class be = is | are | was | were | been | be | being | lay | lie
class hurt = hurt | injured | wounded
class injure_them = disfigure | disfigured | disfiguring | injure | injured | injures | injuring | maim | maimed | maiming | maims | scald | scalded | scalding | wound | wounded | wounding | wounds
class set = put | puts | putting | estimated | placed | set
class tally = number of injured | number of injuries | number of wounded | injury toll
class reach = climbed | climbs | grew | grows | jumped | reached | risen | rises | rose | stands | stood
class leave = leave | leaves | left | leaving
class bring = bring | brings | brought | cause | caused | causes | causing | inflicted
class case = injury | injuries
class wounded = hurt | injured | maimed | wounded
class adverb = badly | critically | gravely | lightly | mildly | seriously | severely | slightly | also | still | reportedly | allegedly | later
class fear = feared | believed | reported | confirmed | said | known
class death_case = deaths | fatalities | damage
class result = result in | resulted in | resulting in | results in | lead to | led to | leading to
class shoot = gun | shoot | shoots | shot | shooting | stab | stabbed | stabbing | stabs | knifed
class hurt_case = injury | injuries | burns | cuts | bruises | fractures | wounds
class suffer = suffer | suffered | suffering | suffers | sustain | sustained | sustaining | sustains

injuries/object-injure    <injure_them> active    object {quantity: person}
    subject {cause: event}?    ("in") {cause: harm}?    ("during" | "with" | "when") {cause: event}?    subject {killer: noun}?
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

injuries/object-hurt      "hurt" active    object {quantity: person}    subject {cause: harm}    ("in") {cause: harm}?
  + The blast hurt 30 miners.
  + The crash hurt two guards.
  + A bomb hurt 12 shoppers in a market.
  + The storm, which hurt six people, moved on.
  + The shelling hurt nine nurses.
  + A fire hurt four guests.
  - The remark hurt two rivals.
  - The law hurt 30 miners.
  - The housing crisis hurt 300 tenants.
  - The storm hurt six farms.
  - The blast may hurt 30 people.

injuries/toll-reach as counted_later       <reach> subject <tally> ("to" | "at") {quantity: person}
  + The number of injured rose to 41.
  + The number of injured under care stands at 52.
  + The number of injured stood at 90.
  + Officials said the number of injured had risen to 52.
  + The injury toll stood at nine.
  + The number of wounded grew to 600.
  - The number of shops rose to 41.
  - The number of injured may rise to 41.
  - The temperature rose to 41.
  - The number of the house is 12.

injuries/toll-set as counted_later       <set> object <tally> ("at") {quantity: person}
  + Police put the number of wounded at 30.
  + The army puts the number of injured at 41.
  + Doctors had earlier put the number of injured at 12.
  + The ministry set the number of wounded at nine.
  + Officials estimated the number of wounded at 300.
  + The number of injured was put at 52.
  - Police put the number of shops at 30.
  - The city set the number of injured.
  - Police could put the number of wounded at 30.
  - The firm put injuries down to 12 faults.

injuries/subject-injure   <injure> passive   subject {quantity: person}    agent {agent: noun}?
    agent {cause: event}?
    ("in") {cause: harm}?    ("during" | "after" | "from" | "with" | "when" | "as a result of" | "because of" | "following") {cause: event}?   agent {killer: noun}?
  + Six guards were wounded in a clash.
  + At least 40 people have been injured by the quake.
  + Two nurses hurt in the fire were sisters.
  + The 14 sailors who were injured came from Peru.
  + Eleven rebels had been wounded by troops.
  + Some 300 fans were hurt when a stand fell.
  + Two guards were wounded by a boy.
  - Forty sheep were hurt by wolves.
  - Nine people might have been hurt.
  - If 12 people are injured, the race will stop.
  - Two stocks were hurt by the news.
  - Some 400 farmers were hurt by low prices.
  - Millions of pensioners were hurt by the cuts.

injuries/leave-hurt     <leave> object {quantity: person} then ("people"? <hurt>)    subject {cause: event}?    subject {killer: noun}?
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

injuries/noun-hurt        noun {quantity: person} "left"? <adverb>? <hurt>
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

injuries/fear-hurt      <fear> passive then ("to have been"? <adverb>? <wounded>)    subject {quantity: person}    ("in") {cause: harm}?    ("after" | "from") {cause: event}?
  + Six guards were reported wounded.
  + At least 40 people were confirmed injured in the quake.
  + Nine sailors were said to have been hurt.
  + Two boys are reported injured after the crash.
  + Police said 12 fans were reported hurt.
  + Three nuns are believed injured.
  - Two trees were reported injured.
  - Thirty miners are feared trapped.
  - Six guards may be reported wounded.
  - Nine horses were reported hurt.

injuries/suffer         <suffer> active    object <hurt_case>    subject {quantity: person}    ("in") {cause: harm}?    ("during" | "from") {cause: event}?
  + Six guards suffered injuries.
  + At least 40 people sustained serious injuries in the quake.
  + Two of the boys and three girls suffered slight injuries.
  + Nine sailors suffered injuries in the wreck.
  + Three nuns have suffered head injuries.
  + Twelve fans suffered injuries during the match.
  - Two firms suffered losses.
  - Six guards may suffer injuries.
  - Twelve horses suffered injuries.
  - Nine cars sustained damage.

injuries/treated        noun {quantity: person} ("were" | "was" | "are" | "is" | "have been" | "had been")? <adverb>? "being"? "treated for"
  + Six guards were treated for burns.
  + Some 40 people were being treated for cuts.
  + Nine sailors were treated for frostbite.
  + Two nuns are still being treated for small cuts.
  + Twelve fans are treated for injuries.
  + Another 2,000 people have been treated for wounds.
  - Six lawns were treated for weeds.
  - Some 40 horses were treated for cuts.
  - Nine people may be treated for cuts.
  - Six guards may be treated for burns.

injuries/shoot-object as open   <shoot> active    object {quantity: person}    subject {cause: event}?    ("in") {cause: harm}?    ("during") {cause: event}?    subject {killer: noun}?
  + Police shot two men.
  + A man stabbed three clerks at a bank.
  + The gang has shot 12 people.
  + Guards shot and beat six rioters in a brawl.
  + A student stabbed two nurses.
  + He shot nine people at the mall.
  - Police may shoot two men.
  - He shot 12 films.
  - The gang shot two bears.
  - She shot six pictures.

injuries/shoot-subject as open  <shoot> passive   subject {quantity: person}    ("in") {cause: harm}?    ("during") {cause: event}?    agent {killer: noun}?
  + Two men were shot by police.
  + Three clerks were stabbed at a bank.
  + Twelve people have been shot.
  + Six rioters were shot in a brawl.
  + The nine people shot at the mall were friends.
  + Two nurses were knifed.
  - Two men may be shot.
  - Twelve films were shot.
  - Two bears were shot.
  - Six scenes were stabbed.

injuries/cause-injuries   <bring> object {quantity: case}    subject {cause: event}?    subject {killer: noun}?
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

injuries/none-of-either as zero noun {quantity: death_case} ("or" | "and") ("injuries" | "injury")
  + No deaths or injuries were reported.
  + There were no fatalities or injuries.
  + The mayor said there had been no deaths or injuries.
  + The storm caused no damage or injuries.
  + No deaths and injuries were seen.
  + There was no damage or injury.
  - No deaths were reported.
  - There were no laws or injuries.
  - There may be no deaths or injuries.
  - There were 12 deaths or injuries.

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
