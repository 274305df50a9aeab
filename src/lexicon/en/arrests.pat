# Arrests: people taken or held.
# {people} is the counted noun by itself; {cause} is the reason, never the raid.

class charge = accusation | accusations | allegation | allegations | charge | charges | count | counts | suspicion | suspicions | warrant | warrants
class hold = held | hold | holding | holds
class make = made | make | makes | making | report | reported | announced | confirmed
class arrest_case = arrests | arrest | detentions | detention
class taking = apprehension | arrest | arrests | capture | detention | detentions | imprisonment | internment | roundup
class custody = in custody | in their custody | in its custody | in his custody | in detention | in jail | in police custody | under arrest | under house arrest | behind bars
class stay = are | be | been | is | remain | remained | remains | was | were | are still | were still

arrests/object-arrest    <arrest> active    object {quantity: person}    ("for" | "over" | "following" | "in connection with") {cause: event}?    ("on") {cause: charge}?
  + Police arrested 12 youths for looting.
  + The army has detained two monks.
  + Troops rounded up 300 men.
  + Officers raided the house, arresting nine people.
  + Agents apprehended six suspects.
  + Guards arrested and beat two reporters.
  - Police could arrest 12 people.
  - The drug arrested two diseases.
  - The farmer rounded up 40 cows.
  - Police arrested a man.

arrests/subject-arrest   <arrest> passive   subject {quantity: person}    ("for" | "over" | "following" | "in connection with") {cause: event}?    ("on") {cause: charge}?
  + Six men were detained on suspicion of fraud.
  + Twelve youths have been arrested.
  + At least 300 people were arrested during the march.
  + The 14 students who were arrested are free.
  + Two men arrested in Leeds were charged.
  + Nine monks were taken into custody.
  - Nine people might be arrested.
  - If 12 people are arrested, call us.
  - Forty cows were rounded up.
  - Two plans were arrested.

arrests/along-with       <arrest> passive   ("along with" | "together with") {quantity: person}    ("for" | "over" | "following" | "in connection with") {cause: event}?    ("on") {cause: charge}?
  + His aide was arrested along with 13 other members of the group.
  + Roe was detained together with two reporters.
  + The monk has been arrested along with six friends over the theft.
  + The editor was taken into custody along with two clerks.
  + The rebel was arrested along with nine men in Leeds.
  + The mayor had been detained together with his two sons.
  - His aide was seen along with 13 members of the group.
  - His aide may be arrested along with 13 others.
  - The aide was arrested along a road with 12 bends.
  - The aide was arrested along with his dog.

arrests/take-custody     ("take" | "took" | "taken" | "taking" | "place" | "placed" | "put") object {quantity: person} then ("into custody" | "into police custody" | "under arrest" | "in custody")    ("for" | "over" | "following") {cause: event}?    ("on") {cause: charge}?
  + Agents took six suspects into custody.
  + Police have taken two men into custody.
  + Officers placed nine youths under arrest.
  + Officers have taken 12 monks into custody over the theft.
  + Guards put 40 rebels under arrest.
  + Troops took 300 rebels into custody.
  - Police may take two men into custody.
  - Agents took six dogs into custody.
  - Police took two men to lunch.
  - Officers placed nine bets.

arrests/held             <hold> passive then (<custody> | "without charge" | "without trial" | "by" | "for questioning" | "at" | "in" | "on suspicion" | "on charges" | "as" | "over")    subject {quantity: person}    ("for" | "over") {cause: event}?    ("on") {cause: charge}?
  + Six men are held in custody.
  + Twelve youths were held in detention.
  + Nine monks are being held without charge.
  + Two reporters have been held without trial.
  + At least 300 people are held by police.
  + Nine rebels are being held in a fort.
  + Four Russians held by the agency were freed.
  - Twelve meetings were held by the party.
  - The shop has 300 vases, 17 of which were held by a dealer.
  - Two bottles were held in custody.
  - Six men may be held in custody.
  - Six men were held hostage.

arrests/in-custody       noun {quantity: person} <stay>? "still"? "being"? "held"? <custody>
  + Six men are in custody.
  + At least 80 marchers remain in custody.
  + The town has 12 men in custody.
  + Two boys were under arrest.
  + Nine rebels are still in detention.
  + With 40 people in custody, the search is over.
  - Six dogs are in custody.
  - Nine people may be in custody.
  - Six men are in the building.
  - Two papers were in custody.

arrests/arrest-of        noun <taking> "of" {quantity: person}    
  + Lawyers condemned the arrest of 14 students.
  + The detention of nine foreign suspects was unlawful.
  + The arrest of two men was announced.
  + A raid led to the capture of 40 rebels.
  + A judge read of the arrests of six monks.
  + The roundup of 300 men began at dawn.
  - The arrest of two diseases was reported.
  - The arrest of a man was announced.
  - The arrest of 12 activists could be next.
  - They looked for the origin of 12 activists.

arrests/make-arrests     <make> object {quantity: arrest_case}    ("for" | "over") {cause: event}?
  + Police made 12 arrests.
  + Officers have made at least nine arrests.
  + Troops made six arrests over the theft.
  + More than 300 arrests were made.
  + The force reported two arrests.
  + Two arrests were made in Leeds.
  - Police may make 12 arrests.
  - Police made 12 calls.
  - The firm made 300 deals.
  - Six offers were made.

arrests/arrests          noun {quantity: arrest_case} ("for" {cause: event} | "over" {cause: event} | "in connection with" {cause: event})?
  + There were 24 arrests in the town.
  + The night ended with six arrests.
  + A total of 24 arrests were counted.
  + There have been nine arrests over the theft.
  + The report lists 300 arbitrary arrests.
  + Nine arrests followed.
  - There may be 24 arrests.
  - The town had 12 arrest warrants.
  - The arrest took 24 hours.
  - An arrest was made.
