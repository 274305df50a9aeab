# Arrests: people taken or held.
# {people} is the counted noun by itself; {cause} is the reason, never the raid.

class hold = held | hold | holding | holds
class make = made | make | makes | making | report | reported | announced | confirmed
class arrest_case = arrests | arrest | detentions

arrests/object-arrest    <arrest> active    object {quantity: person}    ("for" | "over" | "on suspicion of" | "on charges of") {cause: noun}?
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

arrests/subject-arrest   <arrest> passive   subject {quantity: person}    ("for" | "over" | "on suspicion of" | "on charges of") {cause: noun}?
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

arrests/held             <hold> passive then ("in custody" | "in detention" | "under arrest" | "without charge" | "without trial")    subject {quantity: person}
  + Six men are held in custody.
  + Twelve youths were held in detention.
  + Nine monks are being held without charge.
  + Two reporters have been held without trial.
  + At least 300 people are held in custody.
  + The mayor said 12 men were held under arrest.
  - Twelve meetings were held.
  - Two bottles were held in custody.
  - Six men may be held in custody.
  - Three talks were held in Rome.

arrests/make-arrests     <make> object {quantity: arrest_case}    ("for" | "over") {cause: noun}?
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
