# Rates: how high something stands, and amounts for each hour, month or tonne.
# Marks: measured = only for each unit of time or weight; alone = a percentage that nothing names; level = a word for a level stands before it; beside = a
# rate only beside another.

class named = coupon | fee | gearing | growth | inflation | interest | interest rate | rate | rates | tariff | tax | turnout | unemployment | yield

rate/per as measured              noun {quantity: money}
  + Clerks earn $12 an hour.
  + The fee is $300 per month.
  + Wheat fetched $200 a tonne.
  + The weavers get by on less than $5 a day.
  + The mill pays £9 an hour.
  + Rooms cost $80 a night.
  - Clerks earn $12.
  - Oil rose to $80 a barrel.
  - Clerks could earn $12 an hour.
  - The shares cost $12 a share.

rate/named            noun {quantity: percent} <named>
  + The loan carries 9 percent interest.
  + It has a 4.5% rate.
  + They pay a 12 percent tax.
  + The bond has a 7 percent coupon.
  + The vote saw a 61 percent turnout.
  + The bank offers a 5.2% yield.
  - The loan carries interest.
  - The loan could carry 9 percent interest.
  - They pay 12 taxes.
  - It is 12 percent of the tax.

rate/subject          verb subject <named> object {quantity: percent}
  + Unemployment reached 6 percent.
  + Inflation hit 4% in May.
  + Unemployment fell to 6 percent in May from 6.2 percent in April.
  + The interest rate topped 9 percent.
  + The yield dropped to 5.8 percent.
  + The tax is 12 percent.
  - Unemployment rose 6 percent.
  - Inflation could reach 4%.
  - Turnout hurt the 61 members.
  - The rate is high.

rate/object-to        verb active object <named> ("to" | "at" | "from") {quantity: percent}    subject {what}?
  + The bank cut its rate to 4.5 percent.
  + The bank left its interest rate at 2%.
  + The state raised the tax from 12 percent.
  + The court set the interest at 9 percent.
  + The firm put growth at 3 percent.
  + The town lowered the tariff to 5 percent.
  - The bank could cut its rate to 4.5 percent.
  - The bank cut its rate.
  - The state raised the tax by 12 percent.
  - The court set the tax aside.

rate/of               noun <named> ("of" | "at" | "is" | "was" | "down to" | "down from" | "up from") {quantity: percent}
  + The town had an unemployment rate of 12 percent.
  + With inflation at 4%, wages rose.
  + A turnout of 61 percent was seen.
  + The loan has an interest rate of 9 percent.
  + They pay a tax of 12 percent.
  + The rate of 5 percent is low.
  - The town had a rate of 12.
  - There could be inflation of 4%.
  - A turnout of 61 men was seen.
  - There could be a tax of 12 percent.

rate/beside as alone as level           noun {quantity: percent}
  + The birth rate in the north is now below 12 percent.
  + Inflation, at 4 percent, is low.
  + Unemployment in May was close to 6 percent.
  + The rate, set in May, stayed above 9 percent.
  + Turnout in the town was just over 61 percent.
  + Yields had been below 5 percent.
  - The figure was 12 percent.
  - The poll has an error margin of 4 percent.
  - The rate could stay above 9 percent.
  - Sales were 12 percent.

rate/after as alone as beside            noun {quantity: percent}
  + The yield dropped to 5.8 percent, the lowest since 5.6 percent in May.
  + Inflation is 4 percent; in Peru it is 9 percent.
  + Unemployment was 6 percent in May, and 7 percent before.
  + The rate of 5 percent, against the usual 4 percent, is high.
  + Turnout was 61 percent, but 40 percent among the young.
  + The bank's rate is 3 percent, that of others 5 percent.
  - The figure was 12 percent, and 9 percent in May.
  - Sales were 12 percent of the total.
  - The rate could be 3 percent or 5 percent.
  - Prices fell 12 percent, and 9 percent in May.
