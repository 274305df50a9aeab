# Money: each amount that is stated.

class pay = bought | buy | cost | costs | paid | pay | pays | sell | sells | sold | spend | spends | spent | raised | raise

money/pay-for         <pay> object {quantity: money}    ("for" | "on") {what: noun}
  + The firm paid $4.5 million for the mill.
  + They spent £300 on books.
  + The state paid 12 million euros for the land.
  + She paid $5 for the tea.
  + The town will spend $2 million on roads.
  + He was ordered to pay $500 for the window.
  - The firm paid for the mill.
  - The firm could pay $4 million for the mill.
  - They spent 300 days on it.
  - If they spend $3 on tea, they are rich.

money/for             <pay> object {what: noun}    ("for" | "at") {quantity: money}
  + He sold the mill for $3 million.
  + They bought the farm for £40,000.
  + The shop sells tea at $5.
  + She bought three cows for 900 euros.
  + The club was sold for $12 million.
  + The state will buy the port for $2 billion.
  - He sold the mill for a song.
  - They could buy the farm for £40,000.
  - They bought the farm for 12 cows.
  - If he sells the mill for $3 million, he will move.

money/amount          noun {quantity: money}
  + The fine of 300 euros was paid on Monday.
  + She earned £20,000 last year.
  + The damage was put at $2 billion.
  + A $3 million grant went to the clinic.
  + Oil rose to $80 a barrel.
  + The firm expects to earn $4 million.
  - The fine was paid.
  - She could earn £20,000.
  - If the damage is $2 billion, the firm will fail.
  - Nobody knows whether he has $3.
