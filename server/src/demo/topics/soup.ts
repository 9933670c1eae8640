import { topic } from './topic.ts';

export const soup = topic('soup', {
  house: 'The Night Kitchen',
  houseBio: 'One pot, one long table, every evening until it is empty. Bring a bowl if you have one.',
  bios: 'Cooks for twelve, lives with two | Will trade soup for stories | Owns one good knife | Cooking my grandmother’s notebook from front to back | Eats late | Salt first, questions later',
  tags: 'soup cooking NightKitchen supper leftovers onepot',
  emoji: '🍲 🧅 🥣',
  slots: {
    dish: 'lentil soup | leek pie | dumpling soup | beetroot soup | fish stew | mushroom barley | red bean stew | onion soup | chickpea and lemon soup | ginger noodle soup | white bean and sage soup | cabbage soup | potato and dill soup',
    missing:
      'salt | an onion | the second lemon | bay leaves | the big ladle | a lid that fits | fresh ginger | enough bowls | a grater | cumin',
    swap: 'thyme | a jar of stock | three eggs | a cup of cream | dried mushrooms | a bunch of parsley | half a cabbage | a lemon',
    verdict:
      'better than mine | thin but honest | exactly like in the notebook | good enough to write down | quiet food for a loud week | hot enough to clear a room',
  },
  own: '',
  scenes: `
    Made {dish} for {count} and {number} came. [We added water|We cut the bread thinner|{friend} went out for more bread], [nobody minded|everybody stayed], I had [the pot to lick|toast].
    I forgot {missing} [again|{when}], so {friend} [ran down|was sent along|cycled the length of] {street} for it. [Came back with {swap} instead|Came back {minutes} minutes later with {missing} and a rumour]. [Supper was {verdict}|It was fine].
    Page {number} of the notebook says {dish}, then only “until it is right”. [Grandmother|Gran], I [have questions|tried from {time} on|stirred for {minutes} minutes and still do not know].
    > “until it is right” means [{minutes} minutes|until you stop asking|when {relative} comes in and lifts the lid].
    Who borrowed my big pot {when}? [It was last seen {at}|{friend} says it was {at}] with [half of|the rest of] {dish} in it. [I want the pot|Keep the soup].
    > the pot is on {street}, [clean|cleanish], and the {dish} was {verdict}.
    {dish} {at} on {day} from {time}. [Bring a bowl|Bring a chair|Bring {missing}], it goes until [it is gone|the lamp goes out|{friend} starts singing].
    > I can bring {swap} and [two|three] [hungry|polite] [cousins|flatmates|cyclists], [we come at|around] {time}.
    > is there [any left|a portion left] at {time}? [I finish late|The number six is never on time], [keep me a bowl|I wash up].
    {relative} asked for {dish} twice this week. This has [never happened|not happened since {day}]. [I am being calm about it|I have cancelled everything|I wrote the date on the wall].
    Peeled onions for {minutes} minutes beside {friend}. We [solved nothing|cried for several reasons|talked about everything but the thing], and then there was {dish}.
    Somebody left {swap} on our step on {home}. [No note|No name, only a heart on the bag]. So [tonight|supper] is {dish} and the door is [open|on the latch] until {time}.
    > it was [not me|me|my {nth} attempt at being a good neighbour], but I [will come|am coming] for the {dish}.
    [Small|Minor] kitchen fire {when}, {number} seconds, [put out with|smothered by] {friend}’s [coat|best cardigan|rucksack]. The {dish} is [smoky|smokier than planned] and {verdict}.
    There are two kinds of people: those who [salt the water|rinse the pan|taste as they go], and {relative}.
    Kitchen arithmetic: {count} eaters, {number} dumplings, [one|{friend}] counting [out loud|under the table].
    {friend} has never [eaten|tried] {dish}. How does one get to [thirty|forty|this age] [on {street}|in this town|with {relative} next door]? [We fix this on {day}|Corrected {when}, with seconds].
    If the recipe says [ten|fifteen] minutes for caramelised onions, [close the book|the author is lying|ask {friend} what else it lies about]. [It took me|Mine took] {minutes}, [same as always|with {friend} reading aloud|{day} and {day2}].
    Learned from {relative} today: put [the rind of the cheese|a spoon of vinegar|the stalks too|a burnt onion] into {dish}. [Forty years of secrecy|All this time|And nobody said], over, just like that, {at}.
    Washing-up rota for the Night Kitchen has {count} gaps [after|from] {day}. You get [the corner seat|first ladle|the good apron] and {friend} [drying|on the tea towel|singing second].
    > put me down for {day}, [I break things slowly|I bring my own gloves|I like the quiet after {time}].
    Found {count} [kinds of|half-used jars of] mustard while looking for {missing}. [This house|The flat on {home}] has a [history|problem].
    [One|A] pan, one lamp, {dish}, [rain on the skylight|the weir outside|a letter to answer]. [I like being alone until about {time}|{friend} is away until {day} and I talk to the ladle].
    Tried to make {dish} without {missing}. It is possible [in the sense that|the way] [walking to Ashby backwards is possible|swimming in a coat is possible], [says|if you ask] {friend}.
    The leftover rule at ours: what has no [label|name on it] by {day} becomes soup. [The soup is {verdict} this week|{friend} has lost a birthday cake to it|It has not killed anybody on {home} yet].
    Served {dish} to [a vegetarian|somebody who hates beans|my ex|my new boss] by mistake. [Two helpings|Asked for the recipe|Said nothing, ate everything]. {friend} [kicked me|went pale] under the table.
    I have eaten at {friend}’s table for {years} years and [only {when} learned|found out {when}] that [the bay leaf is not a mistake|the good plates exist|the recipe is on the tin].
    Soup.
    [Too much chilli|A little too much pepper]. {friend} has [gone outside|stopped talking|asked for milk].`,
  essays: [
    `
    A night at the long table || [Notes|Letter] from the Night Kitchen || {dish} for {number}

    [It was my turn|My turn came] at the big pot on {day}, [which means|and that means] {dish} for about {number}, [give or take|depending on] the [choir|rain|last train]. I [write it down|put it down here] because {friend} [said|thinks] nobody knows what [goes on|happens] [back there|behind the hatch] before {time}.

    ## [Before|Four o’clock]

    % 2
    The onions come first. {number} of them, [peeled with|cut beside] {friend}, who [sings|counts under the breath|wears swimming goggles] and has [never|not once since {day}] [cried|cut a thumb].
    [Somebody|A boy from {street}] always brings {swap} [as if it were gold|wrapped in newspaper], and [somebody|{relative}] always says that we [already have|do not need] any. We [take it|say thank you]. It [goes in|goes into the pot] [before|by] {time}.
    We had forgotten {missing}. There is a [jar|tin|drawer] for this [case|moment], with [coins|a map of who has what on {street}] in it, and [whoever came last|the youngest] runs. [Today|This time] that was {friend}, in [slippers|an apron], [back in|gone for] {minutes} minutes.

    ## The [rush|long hour]

    From {time} on [there is no thinking|you stop thinking]. [Bowls go out|You fill], bowls come back, the [windows|spectacles] [steam up|fog], and [I hear|you hear] [half|the middle] of every story in town [through the hatch|with the end cut off]:

    % 3
    - “…and she [sold|gave away|simply left] the [boat|piano|dog] [to|with] {friend}, [of all people|just like that, on {day}]”
    - “…no, the *other* {friend2}, the one with the [ladder|trombone|two allotments] on {street}”
    - “…so I told {relative} that [nobody paints a door|one does not prune] at {time}, [and what do you think|but would anybody listen]”
    - “…{years} years, and then he [says good morning|waves|returns the spade] {at}, [as if nothing had been|out of the blue]”
    - “…I would never [say|repeat] this {at}, but [the bridge committee|the new doctor|half of {street}] [knows|has known since {day}]”

    Somebody in [a railway coat|wet shoes|a borrowed hat] asked {friend} [about paying|what it costs] at {time}. [Nobody knew|I did not know either] what to [say|charge]. In the end it was [a song|a chair mended on the spot|{minutes} minutes of drying up], and [we are square|both sides think they won].

    ## [What was in it|The pot itself]

    [People ask|I am asked] for the recipe of {dish}, so [once and for all|as far as there is one]:

    % 3
    1. Start [at|before] {time} with more [onions|oil|patience] than [seems right|{friend} would allow].
    1. [Whatever|Everything that] {shop} [did not sell|put in the crate for us], cut [to the size of a thumb|small enough for {relative}].
    1. {missing}, if [somebody remembered|there was time], and [the rind of a cheese|a burnt crust|two apples] when {friend} [is not looking|turns away].
    1. [Leave it alone|Do not stir] for {minutes} minutes. This is [the hardest part|what beginners get wrong], [ask|says] {friend}.

    The verdict from table two was “{verdict}”, [which I will take|and I have it in writing from {friend}]. [Table four|The corner] [scraped the pot|asked what else there was] [at|around] {time}.

    ## [After|The last hour]

    % 2
    What I like best is [the end|after], when [the benches are up|the chairs are on the tables] and {friend} [plays|hums] something [slow|from the radio] and [we eat|the crew eats] what is [left|stuck to the bottom], standing, at {time}.
    [Nobody|No one] talks much [then|by that time]. {friend2} [wrings out|folds] the cloths, I count the [spoons|bowls] ({number}, [one more than before|two short, as on {day}]), and [the weir|the river] [gets louder|can be heard again].
    There is always one bowl kept [back|warm] [under a plate|on the ledge], for [the night porter|whoever drives the last number six|{friend}, who comes off shift at {time}]. [Sometimes|Twice this month] nobody came, and [the washing-up crew|{relative}] [drew straws|split it].

    ? [If you can peel|If you own a peeler], come [on {day}|and stand next to me]. We [start|open the back door] at {time}. No [experience|talent] needed, [said|in the words of] {friend}, [who had none|who should know].
    `,
  ],
});
