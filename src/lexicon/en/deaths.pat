# Deaths: people killed, dead or died, and counts of them.
# {people} is the counted noun by itself; {cause} is the event; {killer} who or what did it, which stands for a cause where none is named.
# Marks: counted_later = the time is when they were counted or found, not when it happened; zero = only where there were none at all.

class be = is | are | was | were | been | be | being | lay | lie
class bring = bring | brings | brought | cause | caused | causes | causing | claim | claimed | claiming | claims | inflicted | blamed for | linked to
class corpse = body | bodies | corpse | corpses
class dead = dead | lifeless
class drown = drown | drowned | drowning | drowns
class felled = shot | stabbed | wounded | injured | struck | hit | beaten | burned | gored | crushed
class fear = feared | believed | presumed | thought | reported | confirmed | declared | pronounced | said | known | found
class find = find | finding | finds | found | recover | recovered | recovering | pull | pulled | retrieve | retrieved | uncovered | discovered | unearthed | exhumed
class leave = leave | leaves | left | leaving
class hurt_case = injury | injuries | casualties | damage
class life = life | lives
class loss = loss of | losses of
class result = account | accounted | accounts | lead | leading | leads | led | result | resulted | resulting | results
class lose = lose | loses | losing | lost
class raise = brings | bringing | brought | increase | increased | increases | increasing | pushed | pushes | pushing | raise | raised | raises | raising | takes | taking | took
class slaughter = beheading | beheadings | lynching | lynchings | massacre | massacres | slaughter | shooting deaths | stabbing deaths
class self = themselves | himself | herself
class reach = climb | climbed | climbing | climbs | rise | risen | rises | rising | rose | stand | standing | stands | stood | grew | grown | grow | grows | jumped | soared | edged | fell | dropped | mounted
class surpass = exceed | exceeded | exceeds | hit | hits | pass | passed | passes | reach | reached | reaches | reaching | surpass | surpassed | top | topped | topping | tops | totaled | totalled
class set = put | puts | putting | estimated | placed | set
class strike = beat | beaten | beating | bludgeoned | burned | clubbed | crushed | gunned | hacked | knifed | shoot | shooting | shot | stab | stabbed | stabbing | stoned | strangled | trampled
class tally = number of dead | number of deaths | number of fatalities | number of people killed | number of victims | number of those killed
class take = claim | claimed | claims | claiming | take | taken | takes | taking | took | cost | costing | costs

deaths/object-kill    <kill> active    object {quantity: person}
    subject {cause: event}?    ("in") {cause: harm}?    ("during" | "with" | "when") {cause: event}?    subject {killer: noun}?
  + The storm killed 41 people.
  + Gunmen have killed two guards.
  + A bomb went off in a market, killing 12 shoppers.
  + The fever, which kills about 500 people a year, is back.
  + Rebels attacked the post and killed three soldiers.
  + Police say the brothers murdered four clerks.
  - The storm killed the power.
  - The senator killed 12 bills.
  - The frost killed 400 trees.
  - The blast could kill 300 people.
  - The cold killed 12 birds.

deaths/subject-kill   <kill> passive   subject {quantity: person}
    agent {cause: event}?
    ("in") {cause: harm}?    ("during" | "after" | "from" | "with" | "as a result of" | "because of" | "following") {cause: event}?   agent {killer: noun}?
  + Forty-one people were killed in floods.
  + Six miners have been killed by a falling roof.
  + Two nurses killed in the fire were sisters.
  + Three men were shot dead by police in Leeds.
  + The 14 sailors who were killed came from Peru.
  + Eleven rebels had been killed in the clash.
  - Twelve bills were killed in the senate.
  - Forty sheep were killed by wolves.
  - If 12 people are killed, the race will stop.
  - Nine people might have been killed.

deaths/drown          <drown> object {quantity: person}    subject {cause: event}?    ("in") {cause: harm}?    subject {killer: noun}?
  + A ferry capsized on the lake, drowning 35 pilgrims.
  + The flood drowned 12 villagers.
  + Six sailors were drowned in the storm.
  + Rebels drowned two guards in a well.
  + The wave has drowned at least nine people.
  + A boat turned over at sea, drowning 40 migrants.
  - The flood drowned 12 cows.
  - The song drowned 12 sorrows.
  - The flood may drown 12 villagers.
  - The band drowned two songs.

deaths/subject-die    <die> active     subject {quantity: person}
    ("in") {cause: harm}?    ("of" | "from" | "during" | "after" | "because of" | "due to" | "with" | "to") {cause: event}?
  + Twelve people died in the fire.
  + The 40 sailors who died came from Peru.
  + Three hikers drowned.
  + Six passengers died of burns.
  + Eight monks lost their lives in the quake.
  + Two climbers froze to death on the north face.
  - Twelve traditions died in the war.
  - Forty cows died of thirst.
  - Nine people may die.
  - Five hopes died with him.

deaths/be-dead        <be> then <dead>    subject {quantity: person}
  + Fifteen villagers are dead.
  + Two men were dead.
  + The mayor said 12 people were dead.
  + Six soldiers are dead and nine are hurt.
  + Nineteen sailors were dead on Monday.
  + Three nuns are dead.
  - Two phones were dead.
  - Forty trees are dead.
  - If three men are dead, who did it?
  - Twelve batteries are dead.

deaths/fear-dead      <fear> passive then (<dead> | "to have died" | "to be" <dead> | "to have been killed" | "killed" | "to have" <die>)
    subject {quantity: person}    ("in") {cause: harm}?    ("after" | "from") {cause: event}?
  + Thirty miners are feared dead.
  + Up to 12 people were believed to have died in the quake.
  + Nine campers are thought to have drowned.
  + Six sailors were confirmed dead.
  + Two boys are thought to be dead.
  + Nine guards were reported killed.
  + Eleven climbers are presumed dead after the avalanche.
  - Two phones were reported dead.
  - Thirty miners are feared trapped.
  - Four trees are believed dead.
  - Six bills are thought dead.

deaths/leave-dead     <leave> object {quantity: person} then ("people"? <dead>)    subject {cause: event}?    subject {killer: noun}?
  + The storm left 12 people dead.
  + The crash leaves two men dead.
  + The shelling had left nine dead.
  + A fire broke out in the mill, leaving four workers dead.
  + The quake, which left 300 villagers dead, lasted a minute.
  + Clashes left six soldiers dead.
  - The storm left 12 people homeless.
  - The frost left 40 trees dead.
  - He left two phones dead.
  - The storm left 12 villages without power.

deaths/strike-dead    <strike> object {quantity: person} then (<dead> | "to death")
    subject {cause: event}?    ("in") {cause: harm}?    ("during") {cause: event}?    subject {killer: noun}?
  + Police have shot two men dead.
  + The gang stabbed three rivals to death.
  + He beat two hostages to death.
  + The gang has shot 12 people dead.
  + The mob had stoned two thieves to death.
  + She stabbed two men to death in 1999.
  - Police shot two men.
  - He shot 12 bears dead.
  - The crowd scared two dogs to death.
  - The gang stabbed three rivals.

deaths/take-lives     <take> object <life> then ("of" {quantity: person})    subject {cause: event}?    ("in") {cause: harm}?    ("during") {cause: event}?    subject {killer: noun}?
  + The avalanche claimed the lives of seven climbers.
  + The war has taken the lives of 40,000 people.
  + The crash cost the lives of two pilots.
  + A fire claimed the lives of six people.
  + The fever, which took the lives of nine nurses, is gone.
  + The blast claimed the lives of at least 30 miners.
  - The film might claim the lives of two guards.
  - The artist studied the lives of seven saints.
  - The app has changed the lives of 300 people.
  - The firm insures the lives of 12 actors.

deaths/lives-taken    <take> object {quantity: life}    subject {cause: event}?    ("in") {cause: harm}?    ("during") {cause: event}?    subject {killer: noun}?
  + The fever claimed 19 lives.
  + The war has cost 40,000 lives.
  + A fire in a mill took six lives.
  + Thirty lives were claimed by the blast.
  + The flood, which claimed nine lives, is over.
  + The crossing has taken hundreds of lives.
  - The firm claimed 19 patents.
  - The war has cost $4 billion.
  - The project took six years.
  - The vaccine could cost 19 lives.

deaths/lives-of       <lose> object <life> then ("of" {quantity: person})    ("in") {cause: harm}?    ("to" | "during") {cause: event}?
  + The lives of ten sailors were lost in the wreck.
  + The lives of 12 men were lost.
  + The town lost the lives of six boys.
  + The army has lost the lives of 300 men.
  + The lives of two pilots have been lost.
  + At sea the lives of nine fishermen were lost.
  - The lives of two dogs were lost.
  - The lives of nine men may be lost.
  - He saved the lives of nine men.
  - They lost the toys of nine boys.

deaths/lose-people    <lose> active    object {quantity: person}    ("in" | "to" | "during") {cause: harm}
  + The sect lost 69 members in a fire.
  + The town lost 12 people to the flood.
  + The army has lost 300 soldiers in the war.
  + The family lost two sons in the fire.
  + The club lost nine players in a plane crash.
  + The tribe lost 40 hunters to cholera.
  - The party lost 69 members.
  - The firm lost 12 workers to a rival.
  - The army may lose 300 soldiers in the war.
  - The farm lost 12 cows in the fire.

deaths/kill-self      ("killed" | "kill" | "kills" | "hanged" | "shot" | "drowned") active    object <self>    subject {quantity: person}
  + Two soldiers killed themselves.
  + Six drafted sailors have killed themselves since the trial.
  + Some 40 farmers hanged themselves last year.
  + Every year about 30 students kill themselves.
  + Nine monks drowned themselves.
  + Six prisoners killed themselves in May.
  - Two soldiers may kill themselves.
  - Two dogs killed themselves.
  - Two soldiers cut themselves.
  - Two boys asked themselves why.

deaths/lives-lost     <lose> object {quantity: life}    ("in") {cause: harm}?    ("to" | "during") {cause: event}?
  + Nineteen lives were lost in the fire.
  + The town lost six lives to the flood.
  + Some 40 lives have been lost.
  + At least two lives were lost at sea.
  + The army has lost 300 lives.
  + More than a hundred lives were lost.
  - Nineteen games were lost.
  - The town lost six shops.
  - The army lost 12 tanks.
  - The cat lost two of its nine toys.

deaths/toll-reach as counted_later     <reach> subject (<toll> | <tally>) ("to" | "at") {quantity: person}
  + The death toll rose to 41.
  + The toll stood at 12 on Monday.
  + The death toll from the quake has climbed to 300.
  + The number of deaths rose to six.
  + The body count stands at nine.
  + Officials said the toll had risen to 52.
  - The temperature rose to 41.
  - The toll rose to $4.
  - The death toll rose by 12 percent.
  - The death toll could rise to 300.

deaths/toll-be as counted_later        <be> subject (<toll> | <tally>) complement {quantity: person}
  + The death toll was about 4,000.
  + The toll is 12.
  + The mayor said that the death toll was 90.
  + The body count was six.
  + The number of deaths was 40.
  + So far the death toll is at least 30.
  - The road toll is $4.
  - The death toll may be 300.
  - The prize was 12.
  - If the death toll is 12, we stop.

deaths/toll-surpass as counted_later   <surpass> subject (<toll> | <tally>) object {quantity: person}
  + The death toll reached 41.
  + The toll has passed 300.
  + The death toll topped 1,000 on Friday.
  + The body count hit nine.
  + Officials said the toll had reached 52.
  + The death toll in the camps hit 60,000.
  - The road toll reached $12.
  - The team reached 41 points.
  - Sales topped 1,000.
  - The death toll may pass 300.

deaths/toll-raise as counted_later     <raise> active    object <toll> ("to") {quantity: person}
  + The agency raised the death toll to 267.
  + The find brought the death toll to 19.
  + The blast took the toll to at least 40.
  + Officials increased the death toll from the quake to 300.
  + The fire pushes the death toll to 12.
  + Two more deaths brought the toll to 31.
  - The city raised the toll to $4.
  - The agency may raise the death toll to 267.
  - The mayor raised the prize to 12.
  - The find brought the price to 19.

deaths/toll-set as counted_later       <set> object (<toll> | <tally>) ("at") {quantity: person}
  + The mayor put the death toll at 52.
  + The death toll was put at 300.
  + Officials estimated the toll at 90.
  + The army puts the toll at 12 dead.
  + Police had earlier put the number of dead at 90.
  + The toll has been set at nine.
  + The ministry placed the death toll at 2,000.
  - The mayor put the price at 52.
  - The city set the toll at $4.
  - The firm put sales at 300.
  - The toll could be put at 300.

deaths/slaughter-of   noun <slaughter> "of" {quantity: person} ("in" | "during" | "by")? {cause: event}?
  + Roe is accused of ordering the massacre of 120 villagers.
  + The slaughter of 40 monks caused an outcry.
  + A court heard of the lynching of two farmers.
  + The shooting deaths of nine students shook the town.
  + The film tells of the massacres of some 2,000 settlers in 1838.
  + The beheading of 12 hostages was filmed.
  - The slaughter of 40 cows began.
  - The massacre of a language has 12 causes.
  - The plan could mean the massacre of 120 villagers.
  - The massacre took 12 minutes.

deaths/of-the-dead    noun {quantity: count} "of" (("the" | "those") ("dead" | "killed" | "slain" | "victims killed"))
  + Three of the dead were children.
  + At least 12 of those killed came from Peru.
  + Two of the dead had been shot.
  + Some 40 of the slain were monks.
  + Four of the dead are to be buried in Leeds.
  + Nine of those killed were nurses.
  - Three of the children were glad.
  - Some 12 pictures of the dead were sold.
  - Two of the deadlines have passed.
  - Half of the dead were children.

deaths/toll-of        noun <toll> "of" {quantity: person} ("in" | "during" | "from" | "by")? {cause: event}?
  + A death toll of 130 was given.
  + They mourned the deaths of six nurses.
  + He was convicted of the murder of four clerks.
  + The killing of two priests caused an outcry.
  + The storm had a death toll of at least 19.
  + The deaths of 14 soldiers in May led to a review.
  - The deaths of 14 whales led to a review.
  - A toll of $12 was charged.
  - The risk of death of 12 percent was high.
  - The murder of a clerk shocked the town.

deaths/toll-of-others noun <toll> "of" {first: noun} "and" {quantity: person} ("in" | "during" | "from" | "by")? {cause: event}?
  + They mourned the deaths of the envoy and three guards.
  + He was convicted of the murder of Jane Roe and two clerks.
  + The deaths of General Roe and nine soldiers in a crash led to a review.
  + The killing of the priest and two nuns caused an outcry.
  + The deaths of the pilot and 12 passengers are a mystery.
  + A judge heard of the murder of the mayor and six others.
  - The deaths of the horse and three dogs led to a review.
  - The plan could mean the death of the envoy and three guards.
  - The murder of the clerk and the mayor took 12 minutes.
  - The risk of death and 12 guards were discussed.

deaths/along-with     <kill> passive   ("along with" | "together with") {quantity: person}
    agent {cause: event}?    ("in") {cause: harm}?    ("during" | "after" | "when") {cause: event}?    agent {killer: noun}?
  + The envoy was killed along with three guards.
  + Roe was murdered together with two clerks in Leeds.
  + The general was killed along with nine soldiers in a crash.
  + The mayor had been shot dead along with two others.
  + The priest was executed together with 12 monks.
  + He was killed along with six friends.
  - The envoy was met along with three guards.
  - The envoy may be killed along with three guards.
  - The wolf was killed along with three cubs.
  - The envoy was killed along a road with 12 bends.

deaths/cause-deaths   <bring> object {quantity: toll}    subject {cause: event}?    ("in") {cause: harm}?    ("during") {cause: event}?    subject {killer: noun}?
  + Measles caused 900 deaths in 2011.
  + The flood has caused at least 12 deaths.
  + The fever causes thousands of deaths each year.
  + The storm, which caused six deaths, moved north.
  + The quake brought two deaths and much damage.
  + Nine deaths were caused by the outbreak.
  - The flood could cause 12 deaths.
  - The storm caused six power cuts.
  - The storm caused $6 million of damage.
  - The dam could prevent 12 deaths a year.

deaths/result-deaths  <result> active    ("in" | "to" | "for") {quantity: toll}    subject {cause: event}?
  + The crash resulted in at least 18 deaths.
  + The riot led to eight deaths.
  + The storm, which resulted in two deaths, is over.
  + Clashes led to 12 fatalities.
  + The outbreak accounted for six deaths.
  + The crash resulted in four deaths.
  - The riot led to eight laws.
  - The storm could result in two deaths.
  - The crash resulted in four claims.
  - The outbreak led to a death.

deaths/none-of-either as zero noun {quantity: hurt_case} ("or" | "and") ("deaths" | "fatalities")
  + No injuries or deaths followed.
  + There were no casualties or fatalities.
  + The mayor said there had been no injuries or deaths.
  + The storm caused no injuries and deaths.
  + No injuries or fatalities were seen.
  + No damage or deaths were reported.
  - No injuries were reported.
  - There were no laws or deaths.
  - There may be no injuries or deaths.
  - There were 12 injuries or deaths.

deaths/blamed         ("blamed" | "attributed") passive    subject {quantity: toll}    ("on" | "to") {cause: noun}
  + Some 31 murders were blamed on the rebels.
  + About 300 deaths a year are attributed to smoking.
  + At least nine deaths were blamed on the heat.
  + The 12 deaths that were blamed on the drug led to a trial.
  + Two killings have been blamed on the gang.
  + Some 40 deaths have been attributed to the storm.
  - The 31 fires were blamed on the rebels.
  - Some 300 deaths may be attributed to smoking.
  - Nine delays were blamed on the heat.
  - Twelve poems were attributed to the monk.

deaths/deaths         noun {quantity: toll} ("from" | "by" | "in" | "due to" | "because of")? {cause: event}?
  + The clinic reported 17 deaths.
  + There were 12 murders in the town last year.
  + The south had 900 deaths in 2011.
  + The state had nine deaths from flu.
  + The city counted 30 homicides.
  + Officials confirmed two fatalities.
  - The county saw 12 murder trials.
  - Deaths rose by 12 percent.
  - There could be 12 deaths.
  - A suspect in the deaths is 30.

deaths/bodies-found as counted_later   <find> object {quantity: corpse}    ("from" | "in") {place: place}?
  + Divers found six bodies.
  + Twelve bodies were recovered from the river.
  + Police pulled two corpses from the wreck.
  + About 40 bodies have been found.
  + Soldiers found the bodies of the guards, and later four bodies were found in a well.
  + Crews retrieved nine bodies on Monday.
  - Scientists found six heavenly signs.
  - Twelve phones were recovered.
  - Divers found six coins.
  - Divers may find six bodies.

deaths/bodies-of as counted_later      noun <corpse> "of" {quantity: person}
  + Divers found the bodies of six fishermen.
  + The bodies of two climbers were recovered.
  + A grave holding the bodies of 12 men was opened.
  + The bodies of nine miners have been found.
  + Crews pulled the bodies of three boys from the mud.
  + Villagers came upon the corpses of four hikers.
  - Divers found the bodies of six seals.
  - The bodies of two cars were found.
  - Police found the homes of 12 men.
  - Crews may find the bodies of six men.

deaths/bodies-noun as counted_later    noun ("discovery" | "recovery" | "exhumation") "of" {quantity: corpse}
  + The mayor announced the discovery of 23 bodies.
  + The recovery of nine bodies took a week.
  + The discovery of two bodies led to a search.
  + They spoke of the exhumation of 40 corpses.
  + The discovery of at least six bodies was a shock.
  + The recovery of 12 bodies ended on Friday.
  - The discovery of two planets was a shock.
  - The recovery of 12 boats ended on Friday.
  - The cost of 12 bodies was high.
  - The discovery of bodies took a week.

deaths/loss-of        noun <loss> {quantity: life}
  + The ferry went down with the loss of 60 lives.
  + The loss of 12 lives shook the town.
  + It ended with the loss of six lives.
  + The raid led to the loss of at least 40 lives.
  + They mourn the loss of two lives.
  + The fire caused the loss of nine lives.
  - The loss of 1,500 jobs shook the town.
  - The ship sank with the loss of 12 crates.
  - The raid could lead to the loss of 40 lives.
  - The loss of a life is sad.

deaths/fatally        noun {quantity: person} (<be> | "have been" | "had been")? ("fatally" | "mortally") <felled> ("by" {cause: noun} | "in" {cause: harm})?
  + Three bakers were fatally shot.
  + Two guards were mortally wounded in a brawl.
  + The six rioters fatally beaten in the yard were brothers.
  + Four cyclists were fatally struck by a lorry.
  + At least 12 miners had been fatally burned.
  + Police said two men were fatally stabbed in the bar.
  - Three bakers were shot.
  - Three bears were fatally shot.
  - Three bakers could be fatally shot.
  - The plan was fatally flawed in three ways.

deaths/fatally-did    noun "fatally" <felled> {quantity: person}
  + A man fatally shot two guards.
  + The driver fatally struck four cyclists.
  + A clerk who fatally stabbed two nurses was held.
  + In May a guard fatally wounded three thieves.
  + The bull fatally gored two men.
  + The gang fatally beat a guard and fatally shot two clerks.
  - A man fatally shot two bears.
  - A man shot two guards.
  - The frost fatally struck 12 trees.
  - The error fatally hit 12 plans.

deaths/suicide        noun {quantity: person} ("have" | "had")? ("committed" | "commit") "suicide"
  + Three students committed suicide last year.
  + Twelve farmers have committed suicide.
  + About 30 people committed suicide each week.
  + Two boys committed suicide in May.
  + The report said six soldiers had committed suicide.
  + Some 40 people committed suicide.
  - Three students committed fraud.
  - Three firms committed suicide.
  - Twelve farmers might commit suicide.
  - He committed two crimes.

deaths/noun-dead      noun {quantity: person} ("still" | "left")? <dead>
  + The toll was 12 dead.
  + With 41 dead, it was the worst fire in years.
  + The blast ended with two dead and nine hurt.
  + Officials counted six dead on Friday.
  + The report spoke of at least 30 dead.
  + Nine dead, said the sign.
  - Two dead phones lay there.
  - The plan had 12 dead ends.
  - There were 40 dead trees.
  - Nine dead fish washed up.

deaths/among-dead     noun "among the dead" ("are" | "is" | "was" | "were") {quantity: person}
  + Among the dead were 12 children.
  + Among the dead are two nurses.
  + Among the dead were at least six soldiers.
  + Among the dead is one officer.
  + Among the dead were three monks from Peru.
  + Police said among the dead were four tourists.
  - Among the dead were many children.
  - Among the trees were 12 children.
  - Among the dead were two dogs.
  - Among the dead was her brother.
