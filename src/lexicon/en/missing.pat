# Missing people.
# {people} is the counted noun by itself; {cause} is the event.

class be = is | are | was | were | been | be | being | remain | remained | remains | go | goes | went | gone
class fear = feared | believed | presumed | thought | reported | declared | listed | said | known
class missing = missing | unaccounted for
class leave = leave | leaves | left | leaving
class vanishing = disappearances | disappearance
class cause_to = cause | caused | causes | causing | made
class tally = number of missing | number of people missing | number of the missing | missing toll
class reach = climb | climbed | climbs | grew | grows | jumped | reached | risen | rises | rose | stands | stood | was put
class list = list | listed | listing | lists | report | reported | reporting | reports
class vanish = disappear | disappeared | disappears | vanish | vanished | vanishes

missing/be-missing      <be> then (("still" | "also" | "reported")? <missing>)    subject {quantity: person}    ("in") {cause: harm}?    ("after" | "since" | "from" | "following") {cause: event}?
  + Nine sailors are missing.
  + Nine sailors were still missing late on Friday.
  + Some 300 people were missing after the storm.
  + Two climbers remained unaccounted for.
  + Officials said six miners were missing.
  + At least 12 remain missing.
  + Two boys went missing in the flood.
  - Two pages are missing.
  - Nine people may be missing.
  - Six goats are missing.
  - If three men are missing, who knows?

missing/fear-missing    <fear> passive then (("as" | "still")? <missing>)    subject {quantity: person}    ("in") {cause: harm}?    ("after" | "since" | "from" | "following") {cause: event}?
  + Nine sailors are reported missing.
  + Some 40 workers were listed as missing.
  + Some 300 people were listed missing after the storm.
  + Two climbers were reported unaccounted for.
  + Officials said six miners were reported missing.
  + At least 12 were feared missing.
  + Two boys have been declared missing.
  - Two pages were reported missing.
  - Six goats were reported missing.
  - Nine people may be reported missing.
  - Forty cars were reported missing.

missing/leave-missing   <leave> object {quantity: person} then ("people"? <missing>)    subject {cause: event}?    subject {killer: noun}?
  + The storm left 12 people missing.
  + The flood leaves two men missing.
  + The wreck had left nine unaccounted for.
  + A ferry sank, leaving four sailors missing.
  + The quake, which left 300 villagers missing, lasted a minute.
  + Floods left six soldiers missing.
  - The storm left 12 people homeless.
  - The thief left two coins missing.
  - He left two phones missing.
  - The storm left 12 villages without power.

missing/list-missing    <list> active    object {quantity: person} then ("as"? <missing>)
  + Police listed 85 people as missing.
  + The mill has reported nine workers missing.
  + The ministry lists some 300 soldiers as missing.
  + Officials reported 12 children missing after the storm.
  + The agency, which lists 40 monks as missing, asked for help.
  + Guards reported two hikers as missing.
  - Police listed 85 cars as missing.
  - The agency may list 12 children as missing.
  - Police reported 12 thefts.
  - Officials listed nine people as guests.

missing/toll-reach      <reach> subject <tally> ("to" | "at") {quantity: person}
  + The number of missing rose to 130.
  + The number of people missing in the wildfire climbed to 40 on Sunday.
  + The number of the missing stood at nine.
  + The number of people missing has risen to 300.
  + The number of missing stands at 60.
  + The number of people missing grew to at least 12.
  - The number of missing cats rose to 130.
  - The number of missing may rise to 40.
  - The number of guests rose to 130.
  - The number of missing rose by 12 percent.

missing/noun-missing    noun {quantity: person} "still"? <missing>
  + The wreck left two dead and nine missing.
  + With 41 missing, hope faded.
  + Officials counted six dead and two missing on Friday.
  + The report spoke of at least 30 missing.
  + There were nine people missing.
  + The flood ended with six dead and two missing.
  - Two missing dogs came home.
  - The plan had 12 missing pages.
  - There were 40 missing keys.
  - Nine missing coins turned up.

missing/vanish          <vanish> active    subject {quantity: person}    ("in") {cause: harm}?    ("during" | "after") {cause: event}?
  + Three hikers disappeared in the storm.
  + Some 3,000 people vanished during the war.
  + The 40 students who disappeared were never found.
  + Six sailors have vanished.
  + Two boys disappeared in May.
  + Police said nine men had disappeared.
  - Forty trees vanished.
  - Two files disappeared.
  - Nine people might disappear.
  - Twelve species have vanished.

missing/vanishing-of    noun ("disappearance" | "disappearances" | "vanishing") "of" {quantity: person}
  + He is charged with the disappearance of nine men.
  + The disappearance of two boys led to a search.
  + They looked into the disappearances of 300 students.
  + The disappearance of the two nuns was a mystery.
  + A judge asked about the disappearance of 12 rebels.
  + The disappearance of six sailors was noticed in May.
  - The disappearance of two coins led to a search.
  - The disappearance of 300 jobs hurt the town.
  - The disappearance of a boy led to a search.
  - The appearance of two boys led to joy.

missing/disappearances  noun {quantity: vanishing}
  + The group counted 12 disappearances.
  + There were nine disappearances last year.
  + They reported at least 300 disappearances.
  + The court heard of six disappearances.
  + Some 40 disappearances were reported.
  + There have been two disappearances.
  - There may be 12 disappearances.
  - The group counted 12 appearances.
  - The disappearance took 12 days.
  - A disappearance was reported.

missing/made-to-vanish  <cause_to> active object {quantity: person} then ("to" ("disappear" | "vanish"))    subject {cause: event}?    subject {killer: noun}?
  + The landslide caused 70 herders to disappear.
  + The war has caused 300 men to vanish.
  + The flood caused six people to disappear.
  + The storm, which caused nine sailors to vanish, moved on.
  + The regime caused 40 students to disappear.
  + The avalanche caused two climbers to disappear.
  - The landslide may cause 70 herders to disappear.
  - The flood caused six cars to disappear.
  - The trick caused two coins to vanish.
  - The landslide caused 70 herders to pray.
