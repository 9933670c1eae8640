import { topic } from './topic.ts';

export const cafe = topic('coffee', {
  house: 'Weir Lane Coffee',
  houseBio: 'Eleven seats and a window on the water. Roasting on Tuesdays, which you will smell.',
  bios: 'Second coffee, same window | Pulls shots by day and double bass by night | Draws strangers in cafés | Reads the paper from the back | Writes letters at the corner table | Flat white, flat shoes',
  tags: 'coffee WeirLane crossword peoplewatching sketch',
  emoji: '☕ ✏️ 📰',
  slots: {
    seat: 'the window seat | the stool by the door | the table under the clock | the long bench | the wobbly corner | the seat next to the radiator | the high stool',
    seen: 'a man reading a map of another town | two people breaking up politely | a dog who knows how doors work | somebody proofreading a menu | a child ordering for the whole family | the postman, sitting for once | an argument about commas | a woman teaching a parrot to say no | a first date with both mothers | a very small chess game | three tax inspectors sharing one bun',
    drink:
      'a flat white | the filter | mint tea | a cortado | hot chocolate | the strange green one | hot water with lemon | an espresso | ginger tea',
    answer: 'weir | magpie | thread | heron | bobbin | waltz | bagel | echo | shuttle | anvil | plinth | otter',
  },
  own: 'seat',
  scenes: `
    From {seat} {when}: {seen}. I [had to buy a second drink|stopped pretending to read|drew it on a napkin] [to see how it ended|and {friend} wants the napkin].
    > I was [there|behind you], and it was [stranger than that|not how it ended]. [Ask|Come and ask] me {at} [on {day}|after {time}].
    {friend} still owes me {drink} [from|after] the bet about {place}. [Interest is a bun|I accept biscuits|It has been {count} weeks, {friend}].
    > I never [bet|shook hands on] that. [But fine|But I am weak], {drink}, {day}, [your|the usual] corner.
    Crossword help before {time}, please: [river|bird|tool|dance|bread], [four|five|six|seven] letters, [ends in R|second letter A|begins with an E|all I have is an O]. [Not “{answer}”|We tried “{answer}”], [it breaks seven down|{friend} has it in ink|do not say it].
    > it is “{answer}”. It is [always|very often] “{answer}” [when {friend} is stuck|on a {day}].
    > [{friend} says|my guess is] “{answer}”, but [then|in that case] {count} down [is wrong|makes no sense].
    The grinder broke at {time}. For {minutes} minutes you could hear [the weir|everybody’s business|{friend} stirring]. [Some people|Two regulars|Half the room] [left|liked it|asked if it could stay broken].
    Somebody paid for the next {count} people {when} and left before [we could look|the bell had stopped|anybody could say thanks]. I was number [two|three|four], [so|and now] {relative} gets {drink} from me.
    Asked for {drink}, was given {drink2}, [said thank you|drank it]. [This is how I ended up with my degree|{friend} says this explains my life|It was the right one].
    Overheard {at}: “[No, the other|Not that] husband.” [I wrote it down|I have been thinking about it|{friend} and I did not breathe] [since|until] {time}.
    Drew {minutes} minutes [from {seat}|by the window]: {count} [coats|hats|backs of heads], [one|{friend}’s] hand, {seen}. [The hand is good|Only the coats are any good].
    > [is one of those coats mine|I recognise that hat]? [Keep|Please keep] the drawing [for me|out of the window] until {day}.
    New here: {friend} behind the machine, [{day} to {day2}|mornings until {time}]. The [hearts|swans|ferns] on the milk still look like [ears|a map of Ashby|an accident], [the coffee is perfect|be encouraging].
    Lost [{at}|somewhere on {street}] {when}: one glove, grey, with {count} stitches of red. [It was mended by {relative}|It has a twin who is not coping|Sentimental, also cold].
    > grey with red? [There is one|I saw one] on the [railings|radiator|hook] {at}, [looking sad|palm up], around {time}.
    Wrote [one|a] letter at {seat}, [four|three|five] pages, {drink} twice. [Did not send it|Posted it on {street} before I could think|Gave it to {friend} to keep].
    {friend} reads the horoscopes aloud at {time}, [everybody’s|changing the signs], and {number} people [pretend not to listen|have stopped chewing|go out into the day worried].
    Tuesday, roasting. [{street} smells|The whole of {street} smells] like [toast in a library|a good decision|a burning orchard], and {relative} [has opened every window|has forgiven me|is pretending not to like it].
    Counted the [spoons|little spoons] with {friend}: {number}. There were [sixty|eighty|a hundred]. [If you have one|If one came home in your pocket], the box {at} asks [nothing|no questions].
    > I have [two|three|four], I am [ashamed|not proud]. [They will be|You find them] in the box by {time} on {day}.
    Man at the next table {when}, to his [dog|soup|telephone]: “You [promised|said you would be nice|always do this], [{friend}|Kevin|Margaret].” [It looked away|No reply|I am on the side of the dog].
    The free newspaper has used the same [photograph of|joke about] {place} for the {nth} time. [{friend} keeps a count|I have written|The caption is different, and wrong].
    Tip: {seat}, [weekdays|{day}] at {time}. [Sun on the left hand|Nobody behind you|The radiator ticks like somebody knitting], {drink}, and [no one knows your name until {friend} comes in|you can hear the kitchen sing].
    Bad day, then {drink} [from|by] {friend}, [who said nothing|extra hot, unasked|with a biscuit I had not ordered]. [That is what a town is for|Better by {time}|I am putting this here so I remember].
    > [glad it got better|I saw you through the window]. [{drink} is|The next one is] on me, {day}, {at}.
    I gave up coffee for {count} days, [because of {friend}|{relative} said I could not|from {day} on]. [I was told to stop telling people by {friend}|I slept, and did not like it|My handwriting came back]. [{time} today|Today at {time}]: {drink}. [Hello again|The angels sang].
    [Second|Third] coffee.
    Rain on the window, nowhere to be.
    {friend} [knitting|asleep|writing] at {seat}, {seen} at the next table, {time}, [everything in its place|no notes].`,
  essays: [
    `
    One day [at|from] {seat} || {seat}, from {time} to closing || A day in {count} cups

    I had [a free day|nothing to do|a deadline I did not want to meet] on {day}, so I [did|tried] what I have [wanted|meant] to do for {years} years: sit at {seat} from the [first key in the door|time they open] until {friend} [puts|put] the chairs up. [Rules|The rules], [from|by] {friend}: [no telephone|no book], one drink an hour, write down [what is there|everything].

    ## Morning

    % 3
    At {time} there is only [the postman|a night nurse|the man with the ladder], who [reads the sugar packet|sleeps sitting up|drinks {drink} in one go] and [leaves|is gone] without [a word|having taken off the coat]. {friend} says it has been so [for {years} years|every day since {day}].
    Then the [school run|commuters]: {number} people in {minutes} minutes, [all|every one] of them [late|cold], [two|three] with [odd|unmatched] [socks|gloves]. [Nobody sits|They do not sit down]. {friend} knows what they [want|drink] by [the way they push the door|their shoes].
    [A woman|Somebody] asked for {drink} and then [stood|sat] looking at it, for {minutes} minutes, until it was [cold|surely cold]. She [smiled|nodded] at me when she [left|went], [as one does at a witness|so I suppose it is all right].
    {seen}, [right in front of me|two tables away], before {time}. I [looked at|asked] {friend}, {friend} [looked at the ceiling|went on polishing a glass].

    ## Afternoon

    % 2
    [The light|Sun] comes [round|over the tannery] at {time} and lands on [the third table|the sugar bowls], and whoever sits there [turns|becomes] [beautiful|important] for about {minutes} minutes. [Today|On {day}] it was [a plumber eating soup|{friend2}, doing tax|an old man with a model ship].
    The crossword [went round|travelled from table to table]. I gave it [one word|“{answer}”], the [students|bench] gave it [four|three], and [by {time}|when it came back] only [two across|the long one] was [open|missing]. [It is still open|{friend} filled in something rude].
    [I learned|You learn] what people [leave|leave behind] when they [get up|go]: [a ring of coffee in the shape of a country|the corner of a photograph], {count} [coins|receipts|crumbs in a row], and [once|on {day}] [a set of teeth|one child’s shoe|a whole cello], which {friend} [ran after them with|put behind the bar].

    > [Everybody comes here to be alone|People come in to be alone], {friend} [says|said], [wiping down {seat}|counting the till], and [then they all look up when the bell rings|every one of them looks up at the door].

    ## [Evening|Closing]

    By {time} I had had {count} [cups|drinks], which is [too many|the record], and I [could see sounds|had begun to love everybody]. [The choir|The late train] came through like [weather|a flock], {number} of them, [wanting|asking for] {drink} [and the key to the toilet|all at once].

    ## What I [have|wrote down]

    % 4
    - {number} [times|mentions] of [the weather|the bridge|money], {count} of [love|{place}]
    - [One|A] proposal, [at {time}|by the radiator], [accepted|not understood the first time, {friend} translated]
    - {count} dogs, [of whom|and] one [ordered|paid], or so it [looked|seemed] from {seat}
    - [The word “actually”|Somebody saying sorry], {number} times [before {time}|by noon]
    - {friend} [laughing|whistling] in the kitchen, [twice|once], [nobody knows why|about {seen}]
    - A [drawing|sketch] of {friend2}’s [hat|elbow], [which I will keep|the best I have done since {day}]

    ? [Would I do it again|Was it worth it]? [Yes|On {day}, yes], [but with a cushion|with a better pen]. [What surprised me|The surprise] was that by {time} [people|three strangers] had begun to [nod to|greet] me as if I [worked there|came with the building]. {friend} has [offered me a shift|put my name on the hook], [I am thinking about it|I start on {day2}].
    `,
  ],
});
