# Changes: by how much something rose, fell or differs.
# Marks: up, down = the way the words of the rule go; differing = only what can differ by itself, a part, points or money; unpriced = no money;
# rate, then, by = the verb tells the way: always, with such an amount, and also where the number counts no people.

class be = are | be | been | is | was | were
class fall = cut | cuts | decline | declines | decrease | decreases | dip | discount | drop | drops | fall | falls | fall-off | plunge | reduction | reductions | slide | slump | shrinkage
class grow = advance | boost | climb | growth | hike | hikes | improvement | increase | increases | jump | jumps | leap | premium | raise | raises | rebound | rise | rises | surge | upturn
class less = below | cheaper | closer | down | fewer | less | lower | shorter | slower | smaller | under | weaker | worse
class more = above | ahead of | better | bigger | dearer | extra | faster | greater | higher | larger | longer | more | stronger | up

change/subject        <trend> object {quantity}    subject {what}?    ("to") {to: quantity}?    ("from") {from: quantity}?
  + Sales rose 12 percent in May.
  + Profit fell 4% to $5 million.
  + The index lost 58 points.
  + Rents have climbed 20 percent.
  + The pound, which dropped two cents, recovered.
  + Output will grow 3 percent.
  - Sales rose to $5 million.
  - Prices could rise 5 percent.
  - The team lost 12 games.
  - If sales rise 12 percent, the mill will hire.

change/by-object as by      <trend> active object {what: noun}    ("by") {quantity}    ("to") {to: quantity}?    ("from") {from: quantity}?
  + The bank cut its staff by 300 jobs.
  + The state raised the tax by 2 percent.
  + They reduced costs by 30 percent.
  + The firm boosted output by 40 percent to 12 million tons.
  + The mill trimmed its debt by $3 million.
  + The firm cuts its costs by 10% each year.
  - The bank could cut its costs by 3 percent.
  - The bank cut its staff in May.
  - The cloth was cut by 300 women.
  - They reduced the soup to a third.

change/by as by             <trend> ("by") {quantity}    subject {what}?    object {what}?    ("to") {to: quantity}?    ("from") {from: quantity}?
  + Deaths rose by 12 percent.
  + Exports have fallen by $3 billion.
  + Costs were cut by 10%.
  + Payrolls shrank by 36,000 jobs.
  + The number of ships grew by 300 to 1,200.
  + Prices will increase by a third.
  - Prices could increase by a third.
  - Exports fell by the wayside.
  - The tree was cut by 12 men.
  - Costs rose by Friday.

change/then as then           <trend> object {what: noun} then ({quantity})    ("to") {to: quantity}?    ("from") {from: quantity}?
  + The firm raised its dividend 12 percent.
  + The bank lowered its fees 5 percent.
  + The shop cut prices 20%.
  + The state increased the tax 3 percent to 12 percent.
  + They boosted output 5 percent.
  + The mill reduced its staff 9 percent.
  - The firm raised its flag 12 times.
  - The shop could cut prices 20%.
  - The mill cut the logs 12 feet long.
  - The state raised $3 million.

change/be-up as up as differing          <be> active    complement {quantity} then (<more>)    subject {what}?
  + Prices are 20% higher than in May.
  + Rents were 30 percent higher.
  + The new bridge is 12 percent longer.
  + Sales were $3 million above those of May.
  + Trains are 9 percent faster now.
  + Wages were 4 percent better.
  - Prices could be 20% higher.
  - He is 12 years older.
  - Rents are higher.
  - The bridge is 12 miles away.

change/be-down as down as differing        <be> active    complement {quantity} then (<less>)    subject {what}?
  + Prices are 20% lower than in May.
  + Rents were 30 percent cheaper.
  + The new bridge is 12 percent shorter.
  + Sales were $3 million below those of May.
  + Trains are 9 percent slower now.
  + The class is 25 percent smaller.
  - Prices could be 20% lower.
  - He is 12 years younger.
  - Rents are lower.
  - The mine is 12 feet under ground.

change/noun-up as up as differing        noun {quantity} <grow> ("in" {what})?
  + A 10 percent rise in prices followed.
  + The firm reported a 12% increase in sales.
  + There was a $3 million increase.
  + After a two-point jump, the index closed.
  + It led to an 80% increase in risk.
  + The state plans a 5 percent hike in fees.
  - There was a rise in prices.
  - The bank has 12 growth funds.
  - There could be a 10 percent rise in prices.
  - He gave 12 raises.

change/noun-down as down as differing      noun {quantity} <fall> ("in" {what})?
  + A 10 percent fall in prices followed.
  + The firm reported a 68% drop in profit.
  + A 4 percent decline in sales was seen.
  + They agreed to a 12 percent cut in pay.
  + The index had a 30-point slide.
  + The shop gave a 20 percent discount.
  - There was a fall in prices.
  - The king saw 12 falls.
  - There could be a 10 percent fall in prices.
  - The doctor saw 12 cuts.

change/noun-of-up as up as differing     noun <grow> "of" {quantity} ("in" {what})?
  + A rise of 10 percent in prices followed.
  + The firm reported an increase of 12%.
  + There was an increase of 30 points.
  + The growth of 3 percent in output was a surprise.
  + They won a raise of $2.
  + It was a jump of 30 percent.
  - There was a rise of the river.
  - There could be a rise of 10 percent.
  - An increase of size was seen.
  - The rise of 12 kings is told.

change/noun-of-down as down as differing   noun <fall> "of" {quantity} ("in" {what})?
  + A fall of 10 percent in prices followed.
  + The firm reported a drop of 12%.
  + There was a drop of 30 points.
  + The decline of 3 percent in output was a surprise.
  + They took a cut of 30 percent.
  + It was a slide of 9 percent.
  - There was a fall of snow.
  - There could be a fall of 10 percent.
  - A cut of beef was sold.
  - The fall of 12 kings is told.

change/noun-in-up as up as differing     noun <grow> "in" {what} "of" {quantity}
  + A rise in prices of 10 percent followed.
  + The firm reported an increase in sales of 12%.
  + The growth in output of 3 percent was a surprise.
  + There was an increase in fees of $2.
  + A jump in rents of 20 percent was seen.
  + They won a raise in pay of 4 percent.
  - There was a rise in prices.
  - There could be a rise in prices of 10 percent.
  - An increase in the number of ships was seen.
  - A rise in the age of 12 kings was seen.

change/noun-in-down as down as differing   noun <fall> "in" {what} "of" {quantity}
  + A fall in prices of 10 percent followed.
  + The firm reported a drop in sales of 12%.
  + The decline in output of 3 percent was a surprise.
  + There was a cut in fees of $2.
  + A slide in rents of 20 percent was seen.
  + They saw a decline in turnout of about 40 percent.
  - There was a fall in prices.
  - There could be a fall in prices of 10 percent.
  - A decline in the number of ships was seen.
  - A cut in the pay of 12 kings was seen.

change/gain-up as up as differing as unpriced        noun {quantity} ("gain" | "gains")
  + The index had a 30-point gain.
  + The shares had a 3 percent gain.
  + After a 12% gain, the pound fell.
  + It was a two-point gain.
  + A 9 percent gain in output was seen.
  + The party had a 5 percent gain.
  - The firm had a $3 million gain.
  - There could be a 3 percent gain.
  - There was a gain.
  - He had 12 gains.

change/gain-of-up as up as differing as unpriced     noun ("gain" | "gains") "of" {quantity}
  + The index closed with a gain of 30 points.
  + The shares had a gain of 3 percent.
  + After gains of 12%, the pound fell.
  + It was a gain of two points.
  + The party had a gain of 5 percent.
  + A gain of 9 percent was seen.
  - The firm had a gain of $3 million.
  - There could be a gain of 3 percent.
  - There was a gain of function.
  - It was a gain of 12 years.

change/loss-down as down as differing as unpriced as raced      noun {quantity} ("loss" | "losses")
  + The index had a 30-point loss.
  + The shares had a 3 percent loss.
  + After a 12% loss, the pound rose.
  + It was a two-point loss.
  + A 9 percent loss in output was seen.
  + The party had a 5 percent loss.
  - The firm had a $3 million loss.
  - There could be a 3 percent loss.
  - There was a loss.
  - He had 12 losses.

change/loss-of-down as down as differing as unpriced as raced   noun ("loss" | "losses") "of" {quantity}
  + The index closed with a loss of 30 points.
  + The shares had a loss of 3 percent.
  + After losses of 12%, the pound rose.
  + It was a loss of two points.
  + The party had a loss of 5 percent.
  + A loss of 9 percent was seen.
  - The firm had a loss of $3 million.
  - There could be a loss of 3 percent.
  - There was a loss of life.
  - It was a loss of 12 years.

change/rate as rate           noun ("at an annual rate of" | "at a rate of" | "at the rate of" | "at an annualized rate of") {quantity: percent}
  + Farm wages climbed at an annual rate of 6.4%.
  + Output grew at a rate of 3 percent.
  + Sales fell at an annual rate of 12 percent.
  + The town grew at a rate of 5 percent.
  + Debts climbed at an annual rate of 9 percent.
  + The fund increased at the rate of 4 percent.
  - It runs at a rate of 10 percent.
  - Prices could rise at a rate of 10%.
  - He reads at a rate of 12 pages a day.
  - They lend at a rate of 3 percent.

change/pace as rate           noun ("at a" | "at an") {quantity: percent} ("annual pace" | "annual rate" | "annual clip" | "annualized rate" | "pace" | "rate" | "clip")
  + Traffic grew at a 5% annual pace.
  + House prices rose at a 10 percent annual rate.
  + Sales fell at an 8 percent clip.
  + Debts grew at a 12 percent rate.
  + The fund increased at a 4% pace.
  + Rents surged at a 9 percent annual clip.
  - It runs at a 3% annual rate.
  - Prices could rise at a 10% annual rate.
  - He runs at a fast pace.
  - They lend at a 3 percent rate.

change/than-up as up as differing as than        noun {quantity} <more>
  + They bought 10 percent more from Peru.
  + It sells 12% more tea than in May.
  + Men earn 30 percent more than women.
  + The mill pays 5 percent higher wages.
  + He asked 20 percent more.
  + Cows gave 9 percent more milk.
  - They bought 12 more cows.
  - He could earn 12 percent more.
  - They bought more from Peru.
  - It took 12 years longer.

change/than-down as down as differing as than      noun {quantity} <less>
  + They bought 10 percent less from Peru.
  + It sells 12% less tea than in May.
  + Women earn 30 percent less than men.
  + The mill pays 5 percent lower wages.
  + He asked 20 percent less.
  + Cows gave 9 percent less milk.
  - They bought 12 fewer cows.
  - He could earn 12 percent less.
  - They bought less from Peru.
  - It took 12 years less.

change/trend          noun {quantity}
  + Exports were down 4 percent in June.
  + Business is up 35% this year.
  + Shares closed 3% lower.
  + With rents up 12 percent, many moved.
  + Its bill is up 90 percent from $4 million.
  + Sales, down 4 percent, were weak.
  - Exports were 4 percent of sales.
  - Business could be up 35%.
  - Shares closed at $12.
  - The rate is 12 percent.
