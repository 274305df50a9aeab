# Counts: the number of people, animals or things that is the subject or object of a clause.

count/subject         verb subject {quantity: count}
  + About 400 people joined the march.
  + Some 12 ships left the port.
  + There are twelve planes on the ground.
  + More than 300 wolves live in the park.
  + Some forty guests came.
  + Three sons came home.
  - Twelve miners were killed.
  - The people joined the march.
  - Some 12 ships could leave the port.
  - If 12 ships leave, the port will close.

count/object          verb object {quantity: count}
  + The school has 300 pupils.
  + The fire damaged 40 homes.
  + The firm employs 12,000 clerks.
  + Hunters shot 30 wolves.
  + The state plans to build 12 bridges.
  + They freed two hostages.
  - The storm killed 12 cows.
  - The school has pupils.
  - The firm could employ 12,000 clerks.
  - The road is 12 km long.

count/preposition     verb ("of" | "by" | "to" | "for" | "with" | "in" | "on" | "from" | "at") {quantity: count}
  + The storm moved through towns in 11 states.
  + He works for three firms.
  + They lived with 12 cats.
  + The law was passed by 38 states.
  + The deal was signed by two ministers.
  + It was found on two farms.
  - He works for the firm.
  - They could live with 12 cats.
  - He left in 12 days.
  - They came from the state.
