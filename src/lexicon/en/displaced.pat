# Displaced: people driven from where they lived or stood.
# {people} is the counted noun by itself; {cause} is the event; {killer} who or what did it, which stands for a cause where none is named.

class flee = flee | fled | fleeing | flees
class leave = leave | leaves | left | leaving | made | make | makes | making | render | rendered | rendering | renders
class uprooted = displaced | evacuated | homeless | uprooted
class leave_home = abandon | abandoned | abandoning | left | leave | lose | losing | lost
class be = is | are | was | were | been | be | being | become | became | remain | remained
class homeless = homeless
class force = cause | caused | causing | drive | drives | driving | drove | driven | force | forced | forces | forcing | led | prompt | prompted | prompting | prompts | sent | sending
class move = flee | leave | evacuate | abandon | seek | escape | move
class goes_on = began | begin | begun | continue | continued | continuing | forced | had | have | managed | started | try | tried | trying
class departure = displacement | displacements | ejection | eviction | evictions | evacuation | evacuations | exodus | expulsion | expulsions | flight | uprooting
class home = home | homes | villages | houses

displaced/object-displace    <displace> active    object {quantity: person}    ("from") {place: place}?
    subject {cause: event}?    ("in") {cause: harm}?    ("during" | "because of") {cause: event}?    subject {killer: noun}?
  + The flood displaced 40,000 people.
  + The war has uprooted two million villagers.
  + The fire broke out at dawn, displacing 60 tenants.
  + Police evacuated 300 guests.
  + The firm evicted 20 tenants.
  + The quake killed six and displaced 900 people.
  - The flood could displace 40,000 people.
  - The machine displaced two pints of water.
  - Police evacuated 12 houses.
  - The farmer evicted two goats.

displaced/subject-displace   <displace> passive   subject {quantity: person}    ("from") {place: place}?
    agent {cause: event}?
    ("in") {cause: harm}?    ("during" | "after" | "because of" | "following" | "as a result of") {cause: event}?   agent {killer: noun}?
  + Some 40,000 people were displaced by the flood.
  + Two million villagers have been uprooted.
  + About 300 guests were evacuated after a fire.
  + Nine tenants were evicted.
  + The 900 people displaced by the quake live in tents.
  + At least 60 workers had been evacuated.
  - Nine people might be displaced.
  - Twelve houses were evacuated.
  - If 300 people are evacuated, call us.
  - Forty cows were evacuated.

displaced/flee               <flee> active    subject {quantity: person}    object {place: place}?    object {cause: event}?    ("from") {place: place}?    ("from" | "because of" | "after" | "during") {cause: event}?
  + Some 900 people fled the fighting.
  + Two million villagers have fled.
  + About 300 guests fled from the fire.
  + The 40 monks who fled are in Peru.
  + At least 60 workers fled after the quake.
  + Police say nine families and 30 men fled.
  - Forty cows fled.
  - Nine people might flee.
  - Twelve investors' funds fled.
  - Two birds fled the nest.

displaced/leave-homeless     <leave> object {quantity: person} then ("people"? <homeless>)    subject {cause: event}?    subject {killer: noun}?
  + The storm left 12 people homeless.
  + The quake made 300 villagers homeless.
  + The fire had left nine homeless.
  + A fire broke out in the mill, leaving four workers homeless.
  + The quake, which left 300 villagers homeless, lasted a minute.
  + Floods left about 6,000 homeless.
  - The storm left 12 people dead.
  - The storm left 40 dogs homeless.
  - The storm could leave 300 people homeless.
  - The storm left 12 villages without power.

displaced/left-homeless      <leave> passive then <homeless>    subject {quantity: person}    agent {cause: event}?    ("in") {cause: harm}?    ("after" | "by" | "because of") {cause: event}?
  + Some 300 people were left homeless.
  + About 40 tenants were made homeless by the fire.
  + Nine miners have been left homeless.
  + The 60 villagers who were left homeless live in tents.
  + At least 900 people were made homeless after the quake.
  + Two hundred nuns had been left homeless.
  - Forty dogs were left homeless.
  - Nine people may be left homeless.
  - Two banks were left homeless.
  - If 60 people are left homeless, who helps?

displaced/be-homeless        <be> then <homeless>    subject {quantity: person}    ("in") {cause: harm}?    ("after" | "because of" | "due to" | "following" | "from") {cause: event}?
  + Two hundred villagers are homeless after the quake.
  + The mayor said 60 people were homeless.
  + At least 900 people became homeless.
  + Nine miners are homeless.
  + Some 300 people remained homeless.
  + The 12 families and 60 monks who were homeless left.
  - Forty dogs were homeless.
  - Nine people may be homeless.
  - Two banks are homeless.
  - If 60 people are homeless, who helps?

displaced/force              <force> active    object {quantity: person} then ("to" <move> | ("from" | "out of") "their" <home> | "into exile")    subject {cause: event}?    subject {killer: noun}?
  + The fire forced 300 people to flee.
  + The war drove two million people from their homes.
  + Lava reached the road, prompting hundreds of shepherds to flee at once.
  + The flood forced at least 60 workers out of their homes.
  + The regime has driven 40 writers into exile.
  + The blast led 200 tenants to leave.
  - The fire could force 300 people to flee.
  - The law forced 300 firms to move.
  - The fire forced 300 people to wait.
  - The noise forced 12 birds to flee.

displaced/forced             <force> passive then ("to" <move> | ("from" | "out of") "their" <home> | "into exile")    subject {quantity: person}    agent {cause: event}?    ("by" | "after" | "because of") {cause: event}?
  + Some 300 people were forced to flee.
  + Two million people were driven from their homes by the war.
  + At least 60 workers have been forced out of their homes.
  + The 40 writers who were driven into exile came back.
  + About 900 tenants were forced to evacuate.
  + Twelve monks were forced to leave after a fire.
  - Some 300 firms were forced to move.
  - Nine people may be forced to flee.
  - Forty cows were driven from their homes.
  - Some 300 people were forced to wait.

displaced/go-on-fleeing      noun {quantity: person} <goes_on> "to" <flee>    
  + Thousands of villagers continued to flee the fighting.
  + Some 300 guests had to flee.
  + Two hundred monks tried to flee.
  + Nine families and 40 men began to flee.
  + About 60 workers managed to flee.
  + Twelve rebels managed to flee the city.
  - Nine birds continued to flee.
  - Some 300 guests had to wait.
  - Two hundred firms continued to flee the city.
  - The 12 towns began to flee.

displaced/force-departure    <force> active    object <departure> then ("of" {quantity: person})    subject {cause: event}?
  + A broken gate forced the evacuation of hundreds of people.
  + The war caused the displacement of two million villagers.
  + The fire prompted the evacuation of 300 guests.
  + The spill, which forced the evacuation of nine tenants, was small.
  + A leak has forced the evacuation of at least 60 workers.
  + The raids caused the flight of 900 monks.
  - The war could cause the displacement of 300 people.
  - A leak forced the evacuation of 12 houses.
  - The spill caused the loss of 12 crates.
  - A leak forced the evacuation of a mill.

displaced/departure-of       noun <departure> "of" {quantity: person}
  + A broken gate forced the evacuation of hundreds of people.
  + The war led to the displacement of two million villagers.
  + The eviction of nine tenants caused a row.
  + The exodus of 300 doctors was a blow.
  + He protested at the expulsion of 12 monks.
  + The flood meant the evacuation of at least 60 guests.
  - The displacement of two tonnes of water was measured.
  - The evacuation of 12 houses took a day.
  - The eviction of a tenant caused a row.
  - The dam could mean the displacement of 300 people.

displaced/leave-home         <leave_home> active    object <home>    subject {quantity: person}    ("in") {cause: harm}?    ("because of" | "after" | "during") {cause: event}?
  + Some 300 villagers left their homes.
  + At least 60 people abandoned their homes after the quake.
  + Two hundred monks have left their homes.
  + Some 900 farmers left their villages.
  + Thousands of people lost their homes in the fire.
  + Some 40 tenants lost their homes.
  - Some 300 birds left their homes.
  - Nine people may leave their homes.
  - Some 300 firms left their homes.
  - Two hundred monks have left their seats.

displaced/noun-displaced     noun {quantity: person} ("left" | "internally")? <uprooted>
  + The war has led to 300,000 internally displaced persons.
  + Six people were killed and 8,000 displaced.
  + The flood ended with two dead and 300 homeless.
  + The report spoke of at least 30,000 displaced.
  + With 4,000 homeless, the town asked for tents.
  + Officials counted 12 dead and 900 evacuated.
  + The war left 40 dead and 6,000 uprooted.
  - Two displaced bones were found.
  - There were 40 homeless dogs.
  - There could be 300 homeless.
  - The shelter for the homeless has 40 beds.
