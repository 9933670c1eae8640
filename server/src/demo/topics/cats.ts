import { topic } from './topic.ts';

export const cats = topic('cats', {
  house: 'Cats of Fuller’s Row',
  houseBio: 'Sightings, feuds, lost and found. We do not rank them. (It is Marmalade.)',
  bios: 'Lives with a cat who disagrees | Opens doors for cats | Allergic, devoted | Wears hair of several colours | Second favourite person in the household | Draws cats from memory',
  tags: 'cats CatsOfFullersRow catsofharrowfalls cat catnap',
  emoji: '🐈 🐾 😾',
  slots: {
    cat: 'Biscuit | Mr Pemberton | Tuesday | Olga | Professor | Miso | Sixpence | Lord Byron | Gherkin | Minister | Button | Fishcake | Zorba | Mildred',
    other:
      'Marmalade | the grey from number nine | the chapel cat | the baker’s tabby | the one-eyed ginger | the twins from Bell Passage | the ferry cat',
    spot: 'the bread bin | the warm printer | the hood of my only coat | the sink | the clean sheets | the neighbour’s bed | the piano, low keys | a box too small for it | the exact middle of the stairs | the soup pot, empty, I hope | the flower box',
    deed: 'pushed a mug off the table while looking at me | brought in half a mouse and sang | slept through the alarm and then blamed me | opened the fridge | sat on the letter I was answering | walked across the keyboard and sent it | ate the corner of my thesis | learned to ring the doorbell | hid until the vet had gone home',
    demand:
      'the door open | the door shut | both doors, ajar | the good tuna | my chair | somebody to watch while it eats | the tap, dripping, not running | an apology',
  },
  own: 'cat',
  scenes: `
    {cat} [has found|has moved into] {spot}. I have [given up|apologised to] {spot} and bought [another one|a second one]. [{cat} is in that one too|{friend} says this is how it starts].
    {cat} {deed} [{when}|at {time}]. [I said sorry|We are not speaking|I cannot prove it was on purpose, but {friend} saw the face].
    > {cat} would never. [I know|I have met] {cat}, [a gentle soul|a saint], [what did you do|who provoked it]?
    > [ours|mine] [did that|did exactly that] until {day}, [then|now] it is [worse|the other mug].
    It is {time}. {cat} wants {demand}. [I am a grown person|I have a degree|I have work in {count} hours] and I [got up|am holding the door].
    {other} [came in through the window|walked in behind the postman|was in the bath] {when}. {cat} [did nothing|looked at me as if I had sent the invitation|offered it {spot}]. [{minutes} minutes of staring|There are two cats asleep here now|I feel outnumbered].
    > [that explains it|so that is where it was]. {other} comes home [smelling of|with] [your perfume|fish] [at|around] {time}. [Send it back|Keep it until {day}].
    The vet [put {cat} on the scales|weighed {cat}] and [sat down|went to fetch a colleague|read the number twice]. [Diet|A diet] from {day}. {cat} [knows|heard|has written to a lawyer].
    > [fluff|it is fur], all of it. [Tell the vet|Tell them] {friend}’s is {number} pounds and [swims|can open gates].
    {cat} has been missing since {day}. [Black and white|Grey, white bib|Tabby], [torn ear|white boots|a voice like a door]. Last seen {at}. [Please look in your sheds|Answers to {cat}, or to tuna|Any news to {home}, any hour]. #CatsOfFullersRow
    > looked [in ours|in the shed and the coal hole], [no luck|nothing]. [We go round again|I will go along {street}] at {time} with [a tin|a torch].
    > there was [something|a cat] with a voice like that {at} [around {time}|just now]! [Go|Hurry], [bring the tin|I stay and watch it].
    {cat} is back. [{count} days|It has been {count} days], [smelling of|with a faint scent of] [church|somebody’s soup|fresh paint], [fatter than before|with a ribbon on]. [Who|Whoever you are]: [thank you|thank you, and what soup].
    > [it was us|guilty]. [It told us|We thought] it had no one. [The soup was|It had] [chicken|cream of everything]. [May it visit|We miss it] on {day}?
    Counted {when}: {number} cats on {street} before {time}, {count} of them [on cars|fat|looking at one leaf], [one|and one, {other}] on [a bicycle saddle|the mayor].
    {relative} does not like cats, {cat} [knows|has noticed] and [sits on|has chosen] {relative}’s [lap|hat|newspaper] [from {time} on|each time|for {minutes} minutes exactly].
    Tried to work at home. {cat} is [on the keyboard|in the drawer|typing this], [my boss|{friend}] has [waved|said hello], and we have [a new agenda|cancelled {day}].
    [Drew|I drew] {cat} for {minutes} minutes {when}. It [moved once|turned round at the last second|has {count} legs in the picture]. [{friend} said “lovely otter”|It is a good tail].
    > the [otter|tail] is [wonderful|your best yet]. [Frame it|I would hang it] [next to|over] {spot}.
    I bought {cat} a bed. [Wool|Heated|Velvet], {number} pounds. {cat} [sleeps in|prefers] the box [it came in|beside it]. {friend} [sleeps in|has tried] the bed.
    {cat} and {other} have an arrangement about {spot}: [mornings|until {time}] for one, [evenings|after {time}] for the other, [Sundays by combat|handover in silence|and I am not in the contract].
    {friend} is looking after {cat} until {day}. I get [pictures|a report] at {time} [every day|without asking]: [eating|asleep|disappointed|on {friend}’s head], and [it does not miss me|they have jokes of their own now|somebody has been calling it “Susan”].
    > {cat} says [hi|nothing]. {cat} is [on my clean sheets|watching the washing machine]. [We are very happy|You may come back, or not].
    What I said: [“down”|“no”|“not on the cake”]. What {cat} heard: “[higher|yes|start with the middle]”. [{time}, {home}|This was {when}|{friend} is my witness].
    {cat} [is afraid of|runs from] [cucumbers|the toast|one particular sock|{relative}’s laugh] and nothing else on this earth: [thunder, no|the number six, no|the vet’s dog, please].
    [Bringing home|I brought home] a [kitten|small grey one|third cat] on {day}. [I have told|Nobody has told] {cat}. [Wish me luck|Any advice|How slowly is slowly]?
    > [very|very slowly]. [A door between them|Swap their blankets] for {count} days, [then tuna|then a crack of the door], and [nobody looks at anybody|you eat with them] at {time}.
    {cat} turned {years} [today|{when}]. We [had|made] [prawns|a tuna candle|a very short speech], and {friend} [sang|wore the hat], and {cat} [left|{deed}|fell asleep in the wrapping].
    Somebody has [knitted {other} a jumper|built {other} a house|put up a plaque for {other}] {at}. [I have passed it {count} times|It says “slept here”|{other} sits next to it, insulted].
    The door. {time}. Again.
    Hair on everything, heart full.
    {cat} says no.`,
  essays: [
    `
    The [feud|peace talks] of {cat} and {other} || A year with {cat} || {cat}: terms and conditions

    [It is|We have had] {months} months since {cat} [moved in|took over], [from a cardboard box|through the cat door that was there already], on a {day}, [in rain|at {time}]. {friend} asked for [a fair|an honest] account, [to decide about a kitten|before getting one]. This is [fair|honest].

    ## [Claims|The territory]

    {cat} has [claimed|inspected] every room, [in this order|starting at {time} on the first day], and I [list|give] what is [left|still mine]:

    % 4
    - {spot}: [lost|gone] since {day}. [I signed nothing|There was a short exchange of views]
    - [The armchair|My chair]: shared [until|from] {time}, [I get the edge|weekdays only], [as settled|by a ruling of] {friend}
    - The bed: [theirs|{cat}’s], diagonally, from {time} on. I have [a strip|about {number} inches] [by the wall|and one pillow corner]
    - The kitchen table: [disputed|mine on paper]. {cat} {deed} there [as a statement|on {day}]
    - The bath: [mine|still mine], [but watched|under observation], through the [keyhole|gap], for {minutes} minutes at a time

    ## The [war|matter] with {other}

    % 3
    It [started|began] at {time} on a {day}, with {other} on [our|the wrong side of the] window sill and {cat} [inside|behind the glass], [noses|both of them] [one pane|a finger] apart. [The sound|What followed] woke {friend} [on {street}|two houses down], and {relative} [took off the headphones|turned on the light].
    For {count} weeks they [sat|met] on [the wall|the coal bunker] at {time}, [facing away|a yard apart], [like|as] two people [at a bus stop|who have heard things about each other]. Nobody [moved|blinked] for {minutes} minutes. I have [missed|been late for] {count} [buses|appointments] [because of it|watching].
    There was [blood|an ear], once. {cat} came home with [a scratch|a tuft of orange] at {time}, ate [like a soldier|everything], and [slept|lay] for {number} hours in {spot}. [I did not ask|One does not ask].
    [The owner|The person who belongs to {other}] came [to talk|round] [on {day}|with a tin of biscuits]. We [agreed|found] that [both|neither] [are angels|had started it], and [by {time}|after the {nth} biscuit] we were [friends|planning supper], which is [more|a good deal more] than [they|the cats] [managed|can say].

    ## What it costs

    [Per month|In a month], without [the curtains|counting my sleep]: {count} tins [of the good|of the wrong] kind, {number} of the [right|other] one, [a lamp|one lamp], {count2} [mugs|jumpers], and [one|a] [friend|flatmate] who [sneezes|cannot sit anywhere], [sorry|and still comes on {day}], {friend}.

    ## [And yet|What one gets]

    % 2
    At {time}, when I [come home|open the door], there is [somebody|a shape] on [the third stair|top of the meter box] who [looks up|yawns], as if [to say|it said]: [you again|you, at last]. I have had [flatmates|lovers] for {years} years who [did less|never managed that].
    {cat} [knows|can tell]. On the [day|evening] of the [letter|phone call] it [left|gave up] {spot}, [walked over|came] and [lay|sat down] on my feet, [heavy|warm] as [a loaf|a hot-water bottle], until {time}, and [has never|did not] [mentioned|mention] it [since|again].
    [Laughing|I laugh]. I had not [noticed|known] how [quiet|serious] [it had got|I was] until {cat} {deed}, and I [heard|caught] somebody [laughing|roaring] at {time} [on {home}|in an empty flat], and it was me.

    > [Nobody owns a cat|You do not get a cat], {relative} [says|said], “you are [given|sent] [one|notice].” [By whom|Who by] has not been [settled|cleared up] since {day}.

    ? [So|Well], {friend}: [yes|get one]. [But|Only] [get|buy] [two|{count}] [of everything|lamps], [say goodbye to|hide] {spot}, and [write|put] {demand} [on the shopping list|at the top of every list].
    `,
  ],
});
