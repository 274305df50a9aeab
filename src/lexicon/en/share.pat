# Shares of a whole. The first word behind `share/` is the relation, where the whole does not tell another.
# Marks: held = who bears it is the holder where no capture says so; unheld, passive = nobody is; owner = who owns the first word matched is; make = else the
# subject; account = the subject before a capture; poll = a share only where votes or a poll are spoken of, of whom its clause tells; beside = a share only
# beside another, which tells the relation; bare = with the subject that takes it; think = whom an answer is about may be the subject of what is said;
# part = without an owner the whole is the holder; doer = people and bodies alone; acts, be, felt, listed, subject, is, win, of, come, home = asked about one by one.

class account = account | accounted | accounting | accounts
class accounting = account for | accounted for | accounting for | accounts for
class amount = amount to | amounted to | amounting to | amounts to | come to | comes to | came to | equal to | equals | equaled | totals | totaled | totaling
class approve = approve | approved | approves | disapprove | disapproved | disapproves | voted | vote | votes | voting
class arise = arise | arises | arose | came | come | comes | coming | derive | derived | derives | originate | originated | originates | resulted | stem | stemmed | stems
class ascribe = ascribe | ascribed | ascribes | attribute | attributed | attributes | blame | blamed | blames | linked | traced
class asks = poll | polls | questionnaire | survey | surveys
class back = attribute | attributed | back | backed | backing | backs | blame | blamed | choose | chose | chosen | condemn | condemned | condemns | dislike | disliked | dislikes | distrust | distrusted | distrusts | endorse | endorsed | favor | favored | favors | favour | favoured | favours | like | liked | likes | oppose | opposed | opposes | opposing | picked | prefer | preferred | prefers | recommend | recommended | recommends | reject | rejected | support | supported | supporting | supports | trust | trusted | trusts | view | viewed | want | wanted | welcome | welcomed | welcomes
class be = are | be | been | being | is | was | were
class cause = cause | caused | causes | causing | drive | driven | drives | drove | explain | explained | explains | fuel | fueled | fuels | influence | influenced
class compose = comprise | comprised | comprises | form | forms | made up | make up | makes up | making up | represent | represented | represents
class depend = count | counted | counts | depend | depended | depends | relied | relies | rely
class feel = against | for | in favor of | in favour of | opposed to
class give = award | awarded | gave | give | gives | giving | given | hand | handed | leave | leaves | left
class go = came | come | comes | go | goes | going | went
class group = asian | black | female | foreign | hispanic | jewish | latino | male | muslim | white
class home = home to
class hurt = affect | affected | affecting | affects | afflicted | afflicts | burned | damage | damaged | damages | destroy | destroyed | destroys | devastated | displaced | flood | flooded | hit | hits | infect | infected | infecting | infects | involving | killed | kills | leaving | left | ruined | strikes | struck | took | wiped out
class lead = beat | beating | beats | defeated | edges | edged | lead | leading | leads | led | trail | trailed | trailing | trails
class make = made up | make up | makes up | making up
class make_up = comprise | comprised | comprises | comprising | constitute | constituted | constitutes | constituting | form | formed | forms | represent | represented | represents | representing
class moved = climbed | dropped | fell | grew | rose | slipped
class own_verb = controlled | controls | held | holds | own | owned | owns
class owned = owned | controlled | held
class pay = cover | covered | covers | finance | financed | finances | fund | funded | funds | pay for | paid for | pays for
class relate = consisted | consists | deal | deals | dealt | focus | focused | related | relate | relates
class side = in favor | in favour | opposed
class stake = holding | interest | share | shares | shareholding | stake | stakes
class stake_kind = carried | controlling | economic | equity | minority | voting | working
class stand = at | climbed from | climbed to | dropped from | dropped to | fell from | fell to | had climbed from | had climbed to | had dropped from | had dropped to | had fallen from | had fallen to | had risen from | had risen to | had slipped from | had slipped to | had sunk from | had sunk to | has climbed from | has climbed to | has dropped from | has dropped to | has fallen from | has fallen to | has risen from | has risen to | has slipped from | has slipped to | has sunk from | has sunk to | have climbed from | have climbed to | have dropped from | have dropped to | have fallen from | have fallen to | have risen from | have risen to | have slipped from | have slipped to | have sunk from | have sunk to | is | is at | of | rose from | rose to | sank from | sank to | slid from | slid to | slipped from | slipped to | stands at | stood at | was | was at
class support = approval | approval rating | approval ratings | backing | favorability rating | job approval rating | popularity | rating | ratings | support
class take = take | takes | taking | taken | took | absorb | absorbed | absorbs
class think = agree | agreed | agrees | believe | believed | believes | believing | consider | considered | disagree | disagreed | expect | expected | expressed | feel | felt | say | saying | said | says | think | thought
class view = attitude | feeling | feelings | impression | image | opinion | opinions | satisfaction | view | views
class win = capture | captured | claim | claimed | claiming | draw | draws | drew | garner | garnered | get | gets | got | poll | polled | receive | received | receives | secured | win | winning | wins | won

share/ownership-owned as unheld  noun {whole: noun} ("is" | "was" | ", which is" | ", which was" | ",") {quantity: percent} "-"? <owned> ("by" {holder})?
  + The brewery is 40 percent owned by the Roe family.
  + The port, 35%-owned by the state, was closed.
  + Radio Leeds, which is 25% owned by a bank, lost money.
  + The mill was 60 percent owned by its workers.
  + The mine, 12 percent owned by Peru, is idle.
  + The airline, which is 51% owned by the state, flies to Oslo.
  - The house is owned by the state.
  - The brewery owned 40 trucks.
  - The mine might be 12 percent owned by Peru.
  - The port, which is 35 years old, is owned by the state.

share/ownership-owned-words as unheld  noun {quantity: percent} "-"? <owned> ("by" {holder})?
  + A brewery 40 percent owned by the Roe family was sold.
  + It is now 51% owned by the state.
  + They run a 30%-owned mill in Peru.
  + It was 60 percent owned by its workers.
  + A mine 12 percent owned by Peru is idle.
  + The state kept a 20 percent owned unit.
  - It is owned by the state.
  - They owned 40 trucks.
  - It could be 51% owned by the state.
  - It is 51 years old and owned by the state.

share/ownership-give  noun <give> {holder: noun} ("a" | "an" | "the") {quantity: stake} ("in" {whole})?
  + The deal gave the bank a 12 percent stake in the mill.
  + The swap gives Roe a 40% interest in the mine.
  + That left the state a 51 percent stake.
  + The court awarded the widow a 30% share in the farm.
  + The sale gave the fund a 9 percent holding.
  + The pact gives Norway a 22 percent stake in a pipeline.
  - The deal gave the bank 12 branches.
  - The deal could give the bank a 12 percent stake.
  - The court awarded the widow 30 cows.
  - The swap gives Roe a 40% rebate.

share/ownership-shares as held  noun "shares of" {whole: noun} (", or" | "or" | "(" | ",") ("about" | "some")? {quantity: stake}
  + Poe said it owns six million shares of Acme, or a 4.6 percent interest.
  + The fund bought 900,000 shares of the brewery, a 12 percent stake.
  + He holds 40,000 shares of the port or a 9 percent stake.
  + It sold 12 million shares of the mill, or a 30% interest.
  + The bank has two million shares of Acme (a 5.1% stake).
  + Roe got 300 shares of the club, or a 20 percent holding.
  - Poe owns six million shares of Acme, or a lot.
  - The fund bought shares of the brewery.
  - He could buy 40,000 shares of the port, or a 9 percent stake.
  - It sold 12 million shares of the mill.

share/ownership-stake  <have> object {quantity: stake} then ("in" {whole})?    subject {holder}?
  + The bank holds a 12 percent stake in the airline.
  + Roe owns a 40% interest in the mine.
  + The state has a 51% stake in the port.
  + The firm, which has a 9 percent share in the club, wants more.
  + The fund held a 5.1% stake in the grocer.
  + The family keeps a 30 percent stake in the paper.
  - The bank has a 12 percent rate.
  - Roe owns 40 mines.
  - The state could hold a 51% stake in the port.
  - The bank holds a stake in the airline.

share/ownership-stake-worth as held  noun {quantity: stake} ("valued at" | "worth" | "for") {price: money} "in" {whole}
  + The fund bought a 26% stake worth $2 billion in the port.
  + Roe has a 12 percent interest valued at $3 million in the mill.
  + He sold a 9% share for $300,000 in the club.
  + The bank has a 5.1% stake worth about $40 million in a grocer.
  + It took a 30 percent stake worth $9 million in the mine.
  + The state kept a 51 percent stake worth 12 million euros in the airline.
  - The fund may buy a 26% stake worth $2 billion in the port.
  - Roe sold a stake worth $3 million in May.
  - He has 12 shares worth $300 in the club.
  - The port is worth $2 billion.

share/ownership-stake-row as held  noun {quantity: stake} ("in" "<"? {whole})?
  + The bank sold its 12 percent stake in the airline.
  + Roe bought a 40% stake.
  + The fund sold a 5.1% interest in the grocer.
  + With a 30 percent share in the paper, he has a say.
  + It paid $4 million for a 9% stake in the club.
  + A 51 percent stake in the port was sold.
  - The bank sold 12 stakes.
  - Roe could buy a 40% stake.
  - If he buys a 9% stake, the price will rise.
  - He may sell a 30 percent share.

share/ownership-named as held  noun {quantity: percent} {whole: noun} ("holding" | "interest" | "stake" | "stakes")
  + Poe bought a 7% Acme stake in May.
  + The bank sold its 12 percent Acme holding.
  + The fund has a 5% UAL stake.
  + The state kept a 51 percent airline stake.
  + Its 30% brewery stake was sold.
  + He took a 9 percent Leeds stake.
  - Poe bought 7 Acme shares.
  - The fund may buy a 5% Acme stake.
  - The state pays a 12 percent tax.
  - He sold an Acme stake.

share/ownership-kind as held  noun {quantity: percent} <stake_kind> <stake> ("in" {whole})?
  + Roe bought a 25 percent working interest in the field.
  + The fund took a 51% controlling stake in the mill.
  + The state kept a 12 percent minority stake.
  + The bank has a 20 percent equity stake in the port.
  + The firm sold a 40% working interest.
  + The family has a 34 percent voting stake in the paper.
  - Roe bought 25 working farms.
  - The fund may take a 51% controlling stake.
  - The firm pays a 40% tax on stakes.
  - The state kept a minority stake.

share/ownership-raised as held as owner  noun <stake> ("in" {whole})? <moved>? ("to" | "at" | "from") {quantity: percent} ("of" {whole})?
  + The fund raised its stake in the port to 12 percent.
  + The deal lifted Roe's stake to 49.4 percent of the votes.
  + The bank cut its holding to 5%.
  + Norway's stake in the field fell from 30 percent.
  + The family kept its share at 51%.
  + The sale reduced the state's stake in the mill to 30 percent.
  - The fund raised its price to 12 dollars.
  - The bank may cut its stake to 5%.
  - He raised his share price target to $12.
  - The firm could raise its stake to 51%.

share/ownership-part as owner as part  noun <stake> "of" {whole} <stand> {quantity: percent}
  + Coal's share of the market fell to 30 percent.
  + The firm's share of the market is 12%.
  + Its share of sales rose to 33 percent.
  + Peru's share of the trade was 40 percent.
  + Women's share of the seats stood at 22 percent.
  + The party's share of the vote was 9%.
  - Coal's share of the market fell.
  - Its share of sales could rise to a third.
  - The share of the market is small.
  - Peru's share of the trade rose by 12 points.

share/support-for-words  noun <support> "for" {holder} <stand> {quantity: percent}
  + Support for Roe rose from 13 percent last autumn.
  + Support for the ban is at 64 percent.
  + Backing for the deal fell to 40%.
  + Support for the strike stood at 70 percent.
  + Approval for the mayor was 38%.
  + Support for the tax dropped to 30 percent.
  - Support for Roe rose.
  - Support for the ban could fall to 40%.
  - Support for 12 farms was cut.
  - He spoke in support of 12 farmers.

share/support-approval as held as owner  noun {quantity: support}
  + The mayor has a 44 percent approval rating.
  + Roe's 36 percent approval rating is the lowest in years.
  + The plan has 60% support.
  + She got 41 percent support in the north.
  + The ban had 64 percent backing.
  + The mayor's 30 percent popularity is no surprise.
  - The mayor has an approval rating.
  - The plan could get 60% support.
  - The plan got $60 in support.
  - Twelve approval ratings were made up.

share/support-from as held as owner  noun <support> ("from" | "of") {quantity: percent} ("of" {whole} | {whole: noun})
  + Roe has backing from 33 percent of farmers.
  + She drew support from some seven in 10 nurses.
  + The plan has the support of half the members.
  + The mayor had the backing of two-thirds of the town.
  + He kept the support of almost three in 10 nurses.
  + The ban has the approval of 60 percent of women.
  - The mayor has support from farmers.
  - The plan could get support from half of the farmers.
  - He spoke in support of 12 farmers.
  - The plan got $60 in support.

share/support-rating as held as owner  noun <support> ("among" {whole})? <stand> {quantity: percent} ("of" {whole})?
  + His approval rating stood at 44 percent.
  + Roe's approval rating fell to 36%.
  + The mayor's popularity is 30 percent.
  + Support among women was 52 percent.
  + The king's approval rating rose to 70%.
  + Her rating among farmers was 12 percent.
  - His approval rating fell.
  - His approval rating could fall to 44 percent.
  - Roe's rating fell by 12 points.
  - The support is 12 feet long.

share/population-home as held as home  noun <home> {quantity: percent} "of"? {whole}
  + The delta is home to almost half the nation's people.
  + The north, home to 12 percent of the population, votes next.
  + Lagos is home to a tenth of the country's people.
  + The valley is home to 40% of the voters.
  + The coast is home to two-thirds of the population.
  + The island is home to 3 percent of the nation's children.
  - The region is home to 12 tribes.
  - The valley could be home to 40% of the voters.
  - The zoo is home to half a dozen bears.
  - He went home to 12 children.

share/production-responsible as held  noun "responsible for" {quantity: percent} "of" {whole}
  + The three states are responsible for 80 percent of the wheat.
  + Peru is responsible for a third of the world's zinc.
  + Cars are responsible for 40% of the soot.
  + Two mills were responsible for half of the output.
  + Norway, responsible for 12% of the catch, agreed.
  + The farm is responsible for a tenth of the honey.
  - The clerk is responsible for 12 boxes.
  - Cars could be responsible for 40% of the soot.
  - Two mills are responsible for the smell.
  - Norway is responsible for 12 ships.

share/composition-made-up  noun {quantity: percent} "of"? {whole} <be> ("made up of" | "composed of") {holder}
  + Nearly 40% of the crowd was made up of women.
  + Half of the soup is made up of beans.
  + A third of the board is made up of bankers.
  + More than 57% of the market is made up of smokers.
  + About 12 percent of the team was made up of foreigners.
  + Two-thirds of the alloy is composed of zinc.
  - The crowd was made up of women.
  - Half of the board could be made up of bankers.
  - The team is made up of 12 players.
  - He made up 12 stories.

share/composition-make-up as make  <make> object {quantity: percent} then ("of" {whole} | {whole: noun})    subject {holder}?
  + Women make up 40 percent of the staff.
  + Imports have made up a third of sales.
  + Oats make up 12% of the feed.
  + Visitors from Peru will make up half of the crowd.
  + Taxes, which make up 30 percent of the price, rose.
  + Girls make up more than 60% of the class.
  - They make up stories.
  - They made up 40 percent.
  - Oats could make up 12% of the feed.
  - He made up for the loss.

share/composition-comprise  <make_up> object {quantity: percent} then ("of" {whole} | {whole: noun})    subject {holder}?
  + Cars represent 30% of the traffic.
  + Oak comprised 15% of the timber.
  + Widows constitute two-thirds of the members.
  + Fees represented 9 percent of revenue.
  + Wheat constitutes 40% of its diet.
  + Sand constitutes almost half of the mix.
  - He represents 30% more clients.
  - Cars represent a risk.
  - Cars may represent 30% of the traffic.
  - Oak comprised 15% more.

share/composition-account-words as account  noun {holder: noun}? <accounting> {quantity: percent} ("of" {whole} | {whole: noun})?
  + Chemical sales accounted for 52 percent of revenue.
  + Vans, which by then accounted for two-thirds of rentals, are popular.
  + Voters in the north accounted for 30% of the crowd.
  + Small cars account for almost a third of sales.
  + He said timber trading accounted for 11 percent of the work.
  + Asthma in boys accounted for six percent of cases.
  - The clerk accounted for 60 boxes.
  - Fuel accounted for the rise.
  - Fuel could account for 12% of costs.
  - He accounted for 12% more.

share/composition-words  noun {holder: noun} <compose> {quantity: percent} "of" {whole}
  + Imports made up a third of sales.
  + Snails form 40% of its diet.
  + Gravel made up more than 60% of the load.
  + Oats comprise half of the feed.
  + Women represent two-thirds of the patients.
  + Sand makes up 12 percent of the mix.
  - They could make up a third of sales.
  - Women account for 60 boxes.
  - Snails form 40 rows.
  - Gravel made up the load.

share/composition-relate  noun {quantity: percent} "of" {whole} <relate> ("to" | "with" | "of" | "on") {holder}
  + About 42 percent of the losses relate to farm loans.
  + Half of the book deals with Peru.
  + A third of the diet consists of nuts.
  + Some 12% of the talks focused on fish.
  + Two-thirds of the questions relate to wages.
  + Nearly 40 percent of the course deals with law.
  - The losses related to 12 loans.
  - Half of the book could deal with Peru.
  - The book deals with 12 wars.
  - The talks focused on a 12% tax.

share/production-passive as passive  <produce> passive subject {quantity: percent} then ("of" {whole} | {whole: noun})?    agent {holder}?    ("in") {holder: place}?
  + Nearly half of the milk is produced by two farms.
  + A third of the power is generated by dams.
  + Some 12 percent of the cars are made in Peru.
  + Two-thirds of the copper was mined in the north.
  + More than 60% of the gas is supplied by Norway.
  + About 40 percent of the rice is grown by women.
  - The milk is produced by two farms.
  - Half of the milk could be produced by two farms.
  - The cars are made by 12 firms.
  - Rice is grown by 40 percent more farms.

share/consumption-passive as passive  <consume> passive subject {quantity: percent} then ("of" {whole} | {whole: noun})?    agent {holder}?    ("for" | "in") {holder: noun}?
  + Half of the grain is consumed by cattle.
  + Up to 25% of the power is used for cooling.
  + Two-thirds of the water was used in the fields.
  + A third of the tea is drunk by tourists.
  + About 12 percent of the coal is burned in the north.
  + Some 70 percent of the timber is not used in mills.
  - The grain is consumed by 12 cows.
  - Half of the grain could be consumed by cattle.
  - The power is used for cooling.
  - Water was used by 12% more farms.

share/consumption  <consume> object {quantity: percent} then ("of" {whole} | {whole: noun})?    subject {holder}?
  + The country consumed 14.5% of the world's tea.
  + Norway bought more than 60% of the wheat.
  + The mill uses 9 percent of the town's water.
  + Half of the grain is consumed by cattle.
  + Cities, which use three-quarters of the power, pay less.
  + The city imported about 70% of its gas.
  - The country consumed 14 tons of tea.
  - The tea cost 14.5% more.
  - The country could consume 14% of the tea.
  - If they use 9 percent of the water, wells will dry up.

share/production-with  <produce> active ("with") {quantity: percent} then ("of" {whole})    subject {holder}?
  + The mine supplies the town with 7 percent of its power.
  + Norway provides the mill with a third of its wood.
  + The farms supply the city with half of its milk.
  + The dam provides the valley with 40% of its water.
  + Peru supplies it with 12 percent of its tin.
  + The well supplied the fort with two-thirds of its water.
  - The mine supplies the town with 7 trucks.
  - Norway could provide the mill with a third of its wood.
  - The farms supply the city with milk.
  - The dam was supplied with power.

share/production  <produce> object {quantity: percent} then ("of" {whole} | {whole: noun})    subject {holder}?
  + Chile produces 28 percent of the world's copper.
  + The plant makes 12% of the country's cars.
  + The farms produced 40 percent of its milk.
  + A third of the power is generated by dams.
  + Peru, which exports half of its fish, grew.
  + Three mills made 30% of the flour.
  - Chile produces 28 percent more copper.
  - The plant made a 12% profit.
  - The plan is to produce 20 percent of the power.
  - The plant might make 12% of the cars.

share/consumption-from  (<win> | <take>) object {quantity: percent} then ("of" {whole} | {whole: noun})    "from"  {giver}    subject {holder}?
  + The town gets 90% of its water from wells.
  + Rome takes a third of its gas from the east.
  + The mill received half of its wood from Norway.
  + The island gets 71 percent of its salt from ponds.
  + The club got 12 percent of its money from fees.
  + The plant takes more than 40% of its coal from Poland.
  - The town gets water from wells.
  - The town could get 90% of its water from wells.
  - The mill got 12 trees from Norway.
  - The plan is to get half of the power from wind.

share/consumption-take  <take> active object {quantity: percent} then ("of" {whole} | {whole: noun})    subject {holder}?
  + Japan takes 20 percent of the crop.
  + The mill took about a quarter of its exports.
  + The firm will take 60 percent of the cars.
  + Farms absorb a third of the water.
  + Cities took half of the coal.
  + The bank has taken 12% of the bonds.
  - Japan takes 20 ships.
  - The mill could take a quarter of the crop.
  - It took a quarter of an hour.
  - The bank has taken a 12% cut.

share/support-lead as held as poll  noun <lead> {rival: name} {quantity: percent}
  + Roe leads Smith 48% to 45% in the poll.
  + In the survey Roe beat Smith 52 percent to 40 percent.
  + Roe trails Smith 30 percent to 51 percent among voters.
  + The poll found that Roe led Smith 44% to 43%.
  + Roe beats Smith 61 percent to 30 percent, a survey says.
  + With voters, Roe leads Smith 55% to 38%.
  - Roe leads Smith 3-1.
  - Roe leads Smith by 4 points in the poll.
  - Roe could beat Smith 52 percent to 40 percent, the poll says.
  - Leeds beat Derby 48% of the time.

share/other-win as win  <win> active object {quantity: percent} then ("of" {whole} | {whole: noun})    subject {holder}?
  + The party won 31 percent of the vote.
  + She received 52% of the votes.
  + The left got nearly a third of the vote.
  + Roe received 44 percent of the ballots.
  + The party, which won 9% of the vote, is new.
  + The greens drew 12 percent of the vote.
  - The party won 31 seats.
  - The party won 31 percent.
  - To pass, it must win 60% of the vote.
  - The party could win 31 percent of the vote.

share/support-ascribe  <ascribe> active subject {quantity: percent} then ("of" {whole} | {whole: noun})?    ("to" | "on") {holder: noun}
  + Some 31 percent attributed it to the rain.
  + A third of voters blamed the loss on Roe.
  + About 40% of the members blame it on the board.
  + Half of the nurses attribute the delay to cuts.
  + Only 12 percent attributed the fire to the storm.
  + Two-thirds of farmers blame the floods on the dam.
  - They attributed 26 deaths to the army.
  - A third of voters could blame the loss on Roe.
  - He blamed a 12% drop on the board.
  - The loss was blamed on 12 clerks.

share/support-hold  <have> active subject {quantity: percent} then ("of" {whole} | {whole: noun})?    object {holder: noun} then (("partly" | "mostly" | "largely" | "fully") "responsible" | "responsible")
  + Some 46 percent of people held the mayor partly responsible.
  + A third of voters hold the board responsible for it.
  + Half of the nurses hold the state largely responsible.
  + About 40% held the mill responsible for the loss.
  + Only 12 percent hold the mill fully responsible.
  + Two-thirds of farmers held the dam mostly responsible.
  - They held 46 people responsible.
  - A third of voters could hold the board responsible.
  - Nobody held the mayor responsible.
  - The board held nobody responsible.

share/support-back  <back> active subject {quantity: percent} then ("of" {whole} | {whole: noun})?    object {holder: noun}?
  + Some 64 percent of voters support the ban.
  + Nearly two-thirds of teachers oppose the plan.
  + Half of the members backed the deal.
  + Only 12% supported the tax.
  + A third of farmers prefer the old rule.
  + About 40 percent of men rejected the idea.
  - Some 64 voters support the ban.
  - The ban cut support by 64 percent.
  - Half of the members could back the deal.
  - Voters support a 12% tax.

share/support-approve  <approve> active subject {quantity: percent} then ("of" {whole} | {whole: noun})?    ("of" | "for" | "against") {holder: noun}?
  + Some 61 percent approve of the plan.
  + A third of women voted for the left.
  + About 40% of the members disapprove of the deal.
  + Half of the farmers voted against the tax.
  + Only 30 percent approved.
  + Two-thirds of clerks voted for Roe.
  - The council approved 61 plans.
  - A third of women could vote for the left.
  - They approved a 12% rise.
  - He disapproved of 40 of them.

share/support-view  verb active subject {quantity: percent} then ("of" {whole} | {whole: noun})?    object <view> then (("of" | "with") {holder: noun})
  + Some 28 percent of voters have a good view of the mayor.
  + A third of the men had a bad opinion of the tax.
  + Only 15% have a poor impression of Roe.
  + Half of the members hold a low opinion of the firm.
  + About 12 percent of women had a fair view of the deal.
  + Two-thirds of the pupils have a high opinion of their school.
  - The hotel has a view of the lake.
  - A third of the men could have a bad opinion of the tax.
  - The room has a 12 percent better view of the sea.
  - He has a high opinion of 12 of them.

share/support-think as think  <think> active subject {quantity: percent} then ("of" {whole} | {whole: noun})?
  + Forty-five percent of women said they were worried.
  + A third of the drivers thought the fines were too low.
  + Some 60% believe the mayor lied.
  + Only 12 percent of farmers agree.
  + Half of the nurses felt unsafe.
  + Nearly two-thirds of men say they cook.
  - Forty-five women said they were worried.
  - The firm said sales rose 12 percent.
  - A third of drivers might think so.
  - They think 12 is too much.

share/support-for as felt  noun {quantity: percent} ("of" {whole})? <be> <feel> {holder}
  + Some 58 percent of the tenants are opposed to the tram.
  + A third of voters were against the ban.
  + About 64% are in favor of the deal.
  + Half of the members were for the strike.
  + Only 12 percent of women are opposed to the plan.
  + Two-thirds are against the tax.
  - Voters are against the ban.
  - A third of voters could be against the ban.
  - The 12 members are opposed to the plan.
  - He was against a 12% tax.

share/support-side as felt  noun {quantity: percent} ("of" {whole})? <be> <side>
  + Some 30 percent were in favor, 62 percent opposed.
  + A third of voters are in favour.
  + Most disliked the ban, while 30 percent were in favor.
  + Half of the members were opposed.
  + Two-thirds of nurses are in favor.
  + The poll found that 12 percent of men are in favour.
  - The members are in favor.
  - A third of voters could be in favor.
  - The 12 members are opposed.
  - The 12% tax is out of favor.

share/support-chosen  <back> passive agent {quantity: percent} then ("of" {whole} | {whole: noun})?    subject {holder}?
  + Roe was chosen by 37% of voters.
  + The plan is opposed by two-thirds of women.
  + The mayor is trusted by 12 percent of farmers.
  + The deal was rejected by half of the members.
  + The ban is supported by 64 percent of the public.
  + Roe is viewed with favor by a third of the town.
  - Roe was chosen by 37 voters.
  - The plan could be opposed by two-thirds of women.
  - The tax was cut by 12 percent.
  - The ban is supported by the public.

share/composition-involve  <involve> subject {quantity: percent} then ("of" {whole} | {whole: noun})    object {holder}
  + Nearly half of the samples contained sugar.
  + The clinic saw 900 patients, with almost 88% of those cases involving wasps.
  + A third of the crashes have involved drivers from the north.
  + About 12 percent of the cases have involved noise.
  + Two-thirds of the samples contained lead.
  + Some 40% of the claims have involved water.
  + A third of the claims concern water.
  + Two-thirds of the calls concern pets.
  - The fires involved 12 candles.
  - The case involved 88% alcohol.
  - Half of the fires could involve candles.
  - It involved a third of a mile.

share/composition-group  noun {quantity: percent} "of" {whole} <be> {holder: group}
  + Over 90 percent of members in the north are white.
  + About 12% of the pupils were Asian.
  + A third of the crew is black.
  + Some 40 percent of them are female.
  + Half of the clerks are Muslim.
  + Two-thirds of the players were foreign.
  - The walls are white.
  - Half of the clerks could be Muslim.
  - The 12 pupils were Asian.
  - The walls could be 12% white.

share/other-as-beside as beside  noun ("as are" | "as is" | "as were" | "as was" | "as do" | "as did") {quantity: percent} ("of" {whole} | {whole: noun})?
  + Half of the plums are grown in Peru, as are nine in ten limes.
  + A third of the gas comes from Norway, as does the oil, as is a tenth of the coal.
  + Some 40% of the cows were sold, as were half of the pigs.
  + About 12 percent of the men work at night, as do a fifth of the women.
  + Two-thirds of the tea was drunk in Leeds, as was half of the milk.
  + A quarter of the pupils left, as did 12% of the clerks.
  - The plums are grown in Peru, as are 12 limes.
  - The cows were sold, as were the pigs.
  - Half of the plums could be sold, as are 12 limes.
  - He left, as did 12 clerks.

share/composition-be as be  <be> active subject {quantity: percent} then ("of" {whole} | {whole: noun})?    complement {holder: noun}
  + About 12 percent of pupils are foreigners.
  + A third of the members are women.
  + Half of the cars were taxis.
  + Some 60% of the teachers are men.
  + Two-thirds of the players are amateurs.
  + Nearly 40 percent of the shops are banks.
  - About 12 pupils are foreigners.
  - The rate is 12 percent.
  - A third of the members could be women.
  - Is a third of the cake a lot?

share/composition-is as is  <be> complement {quantity: percent} then ("of" {whole})    subject {holder: noun}?
  + Imports were 33 percent of sales.
  + Women are half of the members.
  + Rent is a third of the costs.
  + Fees were less than 5% of revenue.
  + Oats are about 12% of the feed.
  + Boys were two-thirds of the class.
  - Imports were 33 percent higher.
  - Rent could be a third of the costs.
  - Women are on the board.
  - The fee is $5 of the price.

share/composition-come as come  <arise> subject {quantity: percent} then ("of" {whole} | {whole: noun})?    "from" {holder}
  + Half of the money came from fees.
  + About 40% of the water comes from wells.
  + A third of the gas came from farms.
  + Some 90 percent of the noise came from the road.
  + Nearly two-thirds of the sales came from books.
  + More than 12% of the votes came from the north.
  - Half of the money could come from fees.
  - The money came from 12 people.
  - If half of the money comes from fees, the club is safe.
  - The water came from wells.

share/composition-come-from as come  <arise> then "from" subject {quantity: percent} then ("of" {whole} | {whole: noun})?
  + Half of the heat comes from below.
  + About 25% of the traffic comes from there.
  + A third of the smoke came from what they burn.
  + Some 12 percent of the mail comes from here.
  + Two-thirds of the noise came from outside.
  + Nearly half of the waste comes from what we eat.
  - Half of the heat could come from below.
  - The noise came from outside.
  - He came from 12 miles away.
  - If half of the heat comes from below, the town is safe.

share/composition-in  <be> active then (("mainly" | "mostly" | "largely")? ("for" | "in" | "due to" | "because of") {holder: noun})    subject {quantity: percent} then ("of" {whole} | {whole: noun})?
  + Some 95% of the claims were for storms.
  + A third of the remaining forest is in Peru.
  + Half of the loans were in housing.
  + About 70 percent of the delays are due to fog.
  + Two-thirds of the jobs are in the north.
  + Only 17 percent of the losses were in timber.
  - The claims were for 12 boats.
  - A third of the forest could be in Peru.
  - He was in Peru for 12 days.
  - The rate was 12 percent in Peru.
  - Half of the oil could be bound for Peru.

share/composition-blamed  <ascribe> passive subject {quantity: percent} then ("of" {whole} | {whole: noun})?    ("on" | "to") {holder: noun}
  + Seventy percent of the fires were blamed on drivers.
  + A third of the delays were attributed to fog.
  + Half of the losses are blamed on wolves.
  + Some 12% of the cases were traced to milk.
  + Two-thirds of the floods are ascribed to the dam.
  + About 40 percent of the leaks were linked to frost.
  - Half of the losses could be blamed on wolves.
  - The fire was blamed on 12 drivers.
  - Some 12% was added to the bill.
  - If a third of the delays are attributed to fog, the line is safe.

share/composition-blamed-for  <ascribe> object {holder: noun}    ("for") {quantity: percent} then ("of" {whole})
  + The board blames drivers for 70 percent of the crashes.
  + Fog was blamed for a third of the delays.
  + The farmers blame wolves for half of the losses.
  + Rust is blamed for some 12% of the leaks.
  + She blamed the dam for two-thirds of the floods.
  + Poe blamed rents for 40% of the rise.
  - The board could blame drivers for 70 percent of the crashes.
  - The board blames drivers for 70 crashes.
  - Fog was blamed for a 12% drop.
  - If fog is blamed for half of the delays, the line is safe.

share/composition-caused  <cause> passive subject {quantity: percent} then ("of" {whole} | {whole: noun})?    agent {holder: noun}
  + A third of the fires were caused by arson.
  + Half of the growth was driven by trade.
  + About 40 percent of the deaths are caused by smoke.
  + Two-thirds of the rise is explained by rents.
  + Some 12% of the leaks were caused by rust.
  + Nearly a quarter of the delays was caused by fog.
  - Half of the leaks could be caused by rust.
  - The fire was caused by 12 boys.
  - Prices were driven up by 12%.
  - If a third of the fires were caused by arson, the town is in danger.

share/consumption-go-for  <go> subject {quantity: percent} then ("of" {whole} | {whole: noun})?    "for" {holder}
  + More than half of the sugar goes for fuel.
  + A third of the money goes for rent.
  + About 12 percent of the wood went for paper.
  + Two-thirds of the grain goes for feed.
  + Some 40% of the power goes for heating.
  + Half of the milk went for cheese.
  - The sugar goes for $12.
  - Half of the sugar could go for fuel.
  - He went for a 12 mile walk.
  - The milk goes for 12% more.

share/other-go-to  <go> subject {quantity: percent} then ("of" {whole} | {whole: noun})?    ("to" | "into") {holder}
  + About 10 percent of the trade goes to Norway.
  + Half of the money went to schools.
  + A third of the grain goes to Peru.
  + Some 40% of the profit goes to the state.
  + Two-thirds of the seats went to women.
  + Only 5 percent of the tax goes into roads.
  - The trade goes to 12 ports.
  - Half of the money could go to schools.
  - He went to 12 balls.
  - The tax goes to pay for 12 roads.

share/other-depend  <depend> ("for") {quantity: percent} then ("of" {whole})    ("on" | "upon") {holder}
  + The town depends on the mine for half of its income.
  + Norway relies on fish for 12 percent of its exports.
  + The club relied on fees for 40% of its money.
  + The state depends on tourists for a third of its revenue.
  + The paper depended on ads for two-thirds of its income.
  + The farm depends on rain for 90 percent of its water.
  - The town depends on the mine for 12 jobs.
  - The club could rely on fees for 40% of its money.
  - The farm depends on 12 wells.
  - The town depends on the mine.

share/composition-cause  <cause> active object {quantity: percent} then ("of" {whole} | {whole: noun})    subject {holder}?
  + Drink causes 44 percent of the crime.
  + Ozone caused 46% of the damage.
  + Fog causes a third of the delays.
  + Smoke causes half of the fires.
  + Diet explains 12 percent of the cases.
  + Smoke has caused two-thirds of the complaints.
  - Drink causes 44 fights a year.
  - Ozone could cause 46% of the damage.
  - Fog caused a 12% drop.
  - Trade drives the growth.

share/other-hurt  <hurt> active object {quantity: percent} then ("of" {whole} | {whole: noun})
  + The storm destroyed a fifth of the orchards.
  + The fire damaged 40% of the houses.
  + The strike hit half of the schools.
  + The virus affects 12 percent of pigs.
  + The flood ruined two-thirds of the crop.
  + The cut left 70 percent of the valley without light.
  - The storm destroyed 12 orchards.
  - The fire could damage 40% of the houses.
  - The strike hit 12 schools.
  - The virus might affect 12 percent of pigs.

share/support-has  <have> active subject <asks>    object {quantity: percent} then ("of" {whole})
  + The poll has more than half of voters saying the war was wrong.
  + The survey had 12 percent of farmers in favour.
  + Our poll has a third of women opposed.
  + The last survey had 40% of nurses against the plan.
  + A June poll has two-thirds of voters angry.
  + The survey has 9 percent of men at home.
  - The poll has 12 questions.
  - The poll could have half of voters opposed.
  - The poll has Roe ahead.
  - The survey had a 12% margin.

share/ownership-in-which  noun {whole: noun} ", in which" {holder: noun} (<own_verb> | "has" | "had") {quantity: percent}
  + Acme, in which the state holds 34%, will close two mills.
  + The bank, in which Roe owns 12 percent, lost money.
  + The port, in which Peru has 40%, is new.
  + The mill, in which two brothers own 30%, was sold.
  + A mine, in which the family had 51 percent, was shut.
  + The paper, in which the fund held 9%, is idle.
  - The bank, in which Roe works, lost money.
  - Acme, in which the state could hold 34%, is new.
  - The year in which Roe had 12 cows was good.
  - The port, in which 40 ships lie, is new.

share/ownership-own  <have> object {quantity: percent} then ("of" {whole} | {whole: noun})    subject {holder}?
  + The family owns 51 percent of the shares.
  + The state holds a third of the bank.
  + The firm controlled 40% of the market.
  + Two brothers owned half of the land.
  + Roe, who owns 12 percent of the club, sued.
  + The fund held more than 9% of the stock.
  - The family owns 51 cars.
  - The state holds the bank.
  - The firm could own 40% of the market.
  - The state owns 40% less land.

share/support-have as poll  (<win> | <have> | <take>) active object {quantity: percent}    subject {holder}?
  + In the poll, Roe had 48 percent.
  + The greens polled 9%.
  + Roe got 52 percent, and voters went home.
  + In the election the party took 31 percent.
  + She won 44%, the survey found.
  + The left received 33 percent in the primary.
  - Roe had 48 books in the poll.
  - The bank had 12% growth.
  - In the poll, Roe could get 48 percent.
  - To win the election he must get 60 percent.

share/other-cut  <trend> active object {holder: noun}    ("to" | "from" | "at") {quantity: percent} then ("of" {whole: whole})
  + The state cut its payments to 15 percent of salaries.
  + The firm raised its spending to 4% of sales.
  + They lowered the deficit from 9 percent of output.
  + The town reduced its debt to a third of income.
  + The law cut the fee to 12 percent of the budget.
  + The mill reduced its losses to 5 percent of revenue.
  - The state cut its payments to $15.
  - The firm could raise its spending to 4% of sales.
  - The mill cut its staff by a third.
  - They lowered the flag to half mast.

share/other-object as acts  verb active object {quantity: percent} then ("of" {whole})    subject {holder}?
  + The fire destroyed a third of the forest.
  + The grant covers half of the cost.
  + The storm flooded 40% of the fields.
  + The plan will save 12 percent of the water.
  + Dust covered nearly two-thirds of the roofs.
  + The court dismissed about 60% of the claims.
  - The fire could destroy a third of the forest.
  - The firm lost 7% of its value.
  - The fire destroyed 12 barns.
  - If the fire destroys a third of the forest, the birds will leave.

share/other-pay  <pay> active subject {quantity: percent} then ("of" {whole} | {whole: noun})?    object {holder: noun}?
  + Almost half of the grant will cover the cost of tanks.
  + A third of the money pays for books.
  + Some 12 percent of the tax funded schools.
  + Two-thirds of the income financed the war.
  + Half of the fee covers rent.
  + About 40% of the loan will finance a mill.
  - The grant will cover 12 towns.
  - Half of the fee could cover rent.
  - He paid for half a dozen cows.
  - Taxes fund 40 schools.

share/other-passive as passive as doer  verb passive subject {quantity: percent} then ("of" {whole} | {whole: noun})?    agent {holder: noun}
  + About 82 percent of the thefts were committed by men.
  + A third of the cost was met by the state.
  + Half of the songs were written by Roe.
  + Some 12% of the flats were let by farmers.
  + Two-thirds of the letters were signed by women.
  + Nearly half of the trees were planted by pupils.
  - Half of the songs could be written by Roe.
  - The songs were written by 12 boys.
  - Sales were cut by 12%.
  - If a third of the cost is met by the state, it will open.

share/other-subject as subject  verb subject {quantity: percent} then ("of" {whole} | {whole: noun})?
  + A fifth of the orchards were destroyed.
  + Forty percent of the roads are closed.
  + One in seven drivers has no licence.
  + Half the town was without power.
  + Nearly 60 percent of the nurses work at night.
  + A quarter of the pupils did not pass.
  - Half of the roads could be closed.
  - If a third of the money is lost, the mill will shut.
  - Twelve roads are closed.
  - Prices fell by 12%.

share/other-amount as held  noun <amount> {quantity: percent} "of" {whole}
  + Taxes come to 30% of the bill.
  + The losses amount to 3% of sales.
  + Spending amounted to 23.8 percent of output.
  + The debt totaled half of the budget.
  + Fees came to a third of the cost.
  + The fine was equal to 12 percent of its profit.
  - Taxes come to $30.
  - The losses could amount to 3% of sales.
  - The debt totaled $12.
  - Fees came to 12 pounds.

share/other-reached as held  noun "to" {quantity: percent} "from" {former: percent} "of" {whole: whole}
  + Imports grew to 31 percent from 8 percent of the market.
  + Spending rose to 6% from 4% of output.
  + The deficit fell to 3 percent from 5 percent of GDP.
  + Fees rose to 50 percent from 30 percent of income.
  + Its share rose to 12 percent from 9 percent of sales.
  + The settlers grew to 40% from 12% of the population.
  - Imports could grow to 40 percent from 5 percent of the market.
  - Prices rose to $40 from $5.
  - Imports grew to 40 ships.
  - Sales rose 40 percent from May.

share/other-reach as held  noun ("to" | "at" | "with") {quantity: percent} "of" {whole: whole}
  + With 12% of the vote, the party came third.
  + The motion passed with 54.3 percent of the ballots.
  + Imports rose to 40 percent of the market.
  + The brewer leads with over a quarter of its market.
  + Spending stands at 5 percent of income.
  + The settlers, now at 16 percent of the population, are young.
  - The party came third with 12 seats.
  - The bill could pass with 52 percent of the vote.
  - Prices rose to 40 dollars.
  - He came with 12 people.

# Rows of words, for verbs taken for nouns and for shares no verb tells of; the rules above come first.

share/ownership-words as held  noun <own_verb> {quantity: percent} "of" {whole}
  + The mill was founded in 1902, and controls 45% of the market.
  + The bank owns 12 percent of the stock.
  + The family owned half of the land.
  + The state, it is said, controls two-thirds of the oil.
  + The fund owns a third of the firm.
  + The firm, run by Roe, owns 51 percent of the port.
  - The bank owns 12 mills.
  - The family could own half of the land.
  - The state controls the oil.
  - The fund owns a boat.

share/population-bracket  noun {holder: noun} "(" {quantity: percent} "of" {whole: whole}
  + The hill tribes (about 35% of the population) are poor.
  + The greens (12 percent of the vote) were pleased.
  + Farmers (a third of the workers) went on strike.
  + Children (half of the population) were counted.
  + The old (20 percent of the people) stayed.
  + The firm (40% of the market) was sued.
  - The greens (12 seats) were pleased.
  - The greens (founded in 1912) were pleased.
  - Farmers (and 12 others) went on strike.
  - The mine (12 km off) is closed.

share/other-or  noun "or" {quantity: percent} ","? "of" {whole}
  + Some 6 million, or 40%, of the people are not insured.
  + The storm hit 900 homes, or a third of the town.
  + The plant has 600 clerks, or 12 percent of the staff.
  + They sold 40 ships, or half of the fleet.
  + The court freed 30 men, or two-thirds of the prisoners.
  + He spent $300, or 12% of his pay.
  - Sales rose $3 million, or 12%.
  - He paid 12 or 13 dollars.
  - The index fell 58 points, or 0.4 percent.
  - He has 12 or more cows.

share/composition-in-words  noun {quantity: percent} "of" {whole: noun} <be> ("in" | "for" | "due to" | "because of") {holder: noun}
  + In 1985 only 17 percent of the losses were in timber.
  + Some 95% of the claims were for storms.
  + A third of the remaining forest is in Peru.
  + Half of the loans were in housing.
  + About 70 percent of the delays are due to fog.
  + That was when a third of the loans were in land.
  - The claims were for 12 boats.
  - A third of the forest could be in Peru.
  - He was in Peru for 12 days.
  - The rate was 12 percent in Peru.

share/other-apposed  noun {holder: noun} "," {quantity: percent} "of" {whole} ("," | "." | ";")
  + The mill laid off most of its clerks, a quarter of its staff.
  + The fire destroyed the barns, about 40% of the farm, on Monday.
  + They sold two fields, a tenth of their land.
  + Roe kept the old shops, a third of the chain, and sold the rest.
  + The plan closes three lines, 12 percent of the network.
  + He gave away his books, half of his goods.
  - The mill laid off its clerks, and left.
  - It could sell the barns, a tenth of the farm.
  - In the north, 12 mills closed.
  - They sold the fields, 12 in all.

share/other-part as of  noun {quantity: percent} "of" {whole}
  + About a fifth of the orchards were destroyed.
  + Forty percent of the roads are closed.
  + The fire burned through a third of the forest.
  + Taxes come to 30% of the bill.
  + Half of the money went to schools.
  + A quarter of adults have a bicycle.
  - Prices fell by 12%.
  - Half of the roads could be closed.
  - If a third of the money is lost, the mill will shut.
  - The rate rose to 4 percent.

share/other-fraction  noun {quantity: fraction} {whole: noun}
  + Half the money is gone.
  + It holds half the land.
  + They met in half the towns.
  + With one in ten users gone, the site was sold.
  + He sold half his cows.
  + With one in five shops closed, the town is quiet.
  - He waited half an hour.
  - Half a dozen cows were sold.
  - It could hold half the land.
  - It costs a third of the price.

# Numbers alone: shares only in the words about a vote or poll, or beside another share.

share/support-name as poll  noun {holder: name} ("'s" | "’s" | "at" | "with" | "by" | "had" | "has" | "won" | "received" | "got" | "took") {quantity: percent}
  + Roe won 52 percent of the vote and the runoff; Smith with 30 percent came second.
  + The poll has Roe at 44 percent.
  + In the survey, Adams had 11%.
  + Voters gave the edge to Roe with 38 percent.
  + Next in the poll is Smith at 13%.
  + In the primary Roe had 60 percent, and Smith 12 percent.
  - The bank's yield stood at 12 percent.
  - In the poll, Roe could be at 44 percent.
  - The poll has Roe ahead by 12 points.
  - Unemployment in Spain stood at 20 percent.

share/support-tally as poll  noun {holder: noun} <support> {quantity: percent}
  + In the north (Roe approval 26 percent) the vote is close.
  + The poll: Smith support 41%, Roe support 38%.
  + The survey has Adams approval 30 percent.
  + Voters: Roe backing 12%.
  + In the poll it was Roe support 52 percent.
  + The vote is near, with Smith approval 60%.
  - Roe approval rose.
  - He spoke of farm support for 12 farms.
  - The poll could show Roe support 44%.
  - Smith has support.

share/support-pair as poll  noun {holder: name} {quantity: percent}
  + The poll gave Roe 41 percent and Smith 39 percent.
  + The survey had Roe 52 percent, Smith 40 percent.
  + In the primary: Roe 44%, Smith 30%.
  + Voters gave Smith 38 percent.
  + The poll put Roe 61%, Smith 30%.
  + The vote was Roe 12 percent, Smith 9 percent.
  - The bank gave Roe 41 percent more.
  - The poll gave Roe 41 days.
  - The poll could give Roe 41 percent.
  - Leeds beat Derby 12-3.

share/support-of as poll  noun {quantity: percent} ("for" | "to") {holder: name}
  + The poll found 41 percent for Roe.
  + Voters split, with 52 percent for Smith.
  + The survey shows 60% for Adams.
  + The vote was 38 percent for Roe.
  + It was 44 percent to Smith in the poll.
  + The primary ended with 30% for Adams.
  - The fee was 41 percent for Roe.
  - The poll found 41 men for Roe.
  - The survey could show 60% for Adams.
  - Rates are 12% for farms.

share/other-prepositional-beside as beside  noun {quantity: percent} ("to" | "by" | "from" | "for") {holder: noun}
  + Half of the money came from fees and 12 percent from gifts.
  + A third of the gas comes from Norway and 40% from Peru.
  + About 10 percent of the trade goes to Norway, 5 percent to Peru.
  + Some 61% of the crop is bought by Japan, 12% by Spain.
  + Half of the jobs went to women, 40% to men.
  + Half of the water is used for rice, 20% for wheat.
  - Prices rose 12 percent in May.
  - He paid 12 percent to the state.
  - The rate was 12 percent in the north.
  - The fee is 12 percent for members.

share/composition-listed as listed  noun {holder: noun} "(" {quantity: percent} ")"
  + Girls (60 percent) and boys (40 percent) sing together.
  + The main goods are tea (30%), tin (20%) and timber (12%).
  + Farmers fear wolves (52 percent), frost (30 percent) and rain (9 percent).
  + Its people are Lutherans (62 percent) and Catholics (30 percent).
  + The alloy holds zinc (12%) and copper (80%).
  + The soil is sand (70 percent) and clay (30 percent).
  - The rate (12 percent) is high.
  - Rents rose in Leeds (12 percent) and Derby (9 percent).
  - The fee (12 percent) is due.
  - The fee (12 percent) and the fine ($5) are due.

share/other-apposed-beside as beside  noun ("(" | "—" | "--" | "-") {quantity: percent} (")" | "—" | "--" | "-")
  + More than half of the donors (57 percent) come from towns.
  + Nearly half of the fish — 48 percent — was thrown away.
  + A third of the towns (34%) have no well.
  + About half of the members (52 percent) work alone.
  + More than half of the cows (53%) are ill.
  + Over half of the firms -- 55 percent -- closed.
  - The rate (12 percent) is high.
  - Prices rose (12 percent).
  - The fee - 12 percent - is high.
  - He paid the tax (9%).

share/support-alone as poll  noun {quantity: percent}
  + The two are tied in the poll, 44% to 43%.
  + Roe doubles his rival in the survey: 61 percent.
  + The poll result: 57 percent.
  + Voters were split, 50 percent to 48 percent.
  + The vote was close: 51%.
  + In the primary, the tally was 38 percent.
  - The tax is 12 percent.
  - The poll has an error margin of 4 percent.
  - Turnout in the election rose 12 percent.
  - The poll could show 44%.

share/other-name-beside as beside  noun {holder: name} {quantity: percent}
  + Japan takes 20 percent of the catch and Spain 12 percent.
  + Roe owns half of the mill, Smith 40 percent.
  + A third of the gas comes from Norway; Peru 12%.
  + Women make up 40% of the staff, in Oslo 55%.
  + Peru sold a third of the crop and Norway 20 percent.
  + Two-thirds of the fish went to Spain, Malta 9%.
  - Spain grew 12 percent.
  - In Spain the rate is 12 percent.
  - The rate was 9 percent, in Malta 12 percent.
  - Roe paid 12 percent, Smith 9 percent.

share/other-of-beside as beside  noun {holder: noun} "of" {quantity: percent}
  + Spending was 24 percent of output and receipts 19 percent, leaving a deficit of 5 percent.
  + The firm took half of the market, with a margin of 12 percent.
  + A third of the budget went on schools, with a reserve of 9 percent.
  + Debts came to 40% of output after a surplus of 3 percent.
  + The state spent a fifth of its revenue and had a gap of 12 percent.
  + Fees made up half of income, leaving a hole of 30 percent.
  - A deficit of 5 percent was seen.
  - Sales rose 12 percent, with a margin of 9 percent.
  - The rate of 12 percent is high.
  - They spoke of 12 deficits.

share/other-beside as beside as bare  noun {quantity: percent}
  + Half of the mill (49 percent) is closed.
  + Spending was 24 percent of output, leaving a deficit of 5 percent.
  + About 40% of the cows died; in May it was 30%.
  + A third of the firms closed, against a norm of 12 percent.
  + Nearly half of the fish, 48 percent, was thrown away.
  + More than half of farmers, 52 percent, work alone.
  - The rate is 12 percent.
  - It grew 12 percent, and 9 percent in May.
  - The rise was 12 percent.
  - The toll rose 5 percent.
