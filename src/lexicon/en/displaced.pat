# Displaced: people driven from where they lived or stood.
# {people} is the counted noun by itself; {cause} is the event, or else who did it.

class flee = flee | fled | fleeing | flees
class leave = leave | leaves | left | leaving | made | make | makes | making | render | rendered | rendering | renders
class be = is | are | was | were | been | be | being | become | became | remain | remained
class homeless = homeless
class force = force | forced | forces | forcing | drive | drives | driving | drove | driven

displaced/object-displace    <displace> active    object {quantity: person}
    subject {cause: event}?    ("in" | "during" | "because of") {cause: event}?    subject {cause: noun}?
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

displaced/subject-displace   <displace> passive   subject {quantity: person}
    agent {cause: event}?
    ("in" | "during" | "after" | "because of" | "following" | "as a result of") {cause: event}?   agent {cause: noun}?
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

displaced/flee               <flee> active    subject {quantity: person}    object {cause: event}?    ("from" | "because of" | "after" | "during") {cause: event}?
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

displaced/leave-homeless     <leave> object {quantity: person} then ("people"? <homeless>)    subject {cause}?
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

displaced/left-homeless      <leave> passive then <homeless>    subject {quantity: person}    agent {cause: event}?    ("in" | "after" | "by" | "because of") {cause: event}?
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

displaced/be-homeless        <be> then <homeless>    subject {quantity: person}    ("in" | "after" | "because of") {cause: event}?
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
