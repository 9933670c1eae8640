import { topic } from './topic.ts';

export const gardens = topic('gardens', {
  house: 'Quarry Road Allotments',
  houseBio: 'Forty-one plots, one tap, a waiting list with its own waiting list. Seed swap on the first Sunday.',
  bios: 'Allotment person | Talks to beans | Slug diplomat | Compost over conversation | Cannot pass a skip without looking for pots | Plot holder, knee holder | Prunes when angry',
  tags: 'allotment gardening compost slugs seeds growyourown',
  emoji: '🌱 🥕 🪴',
  slots: {
    plot: 'plot four | plot nine | plot twelve | plot seventeen | plot twenty-two | plot twenty-nine | plot thirty | plot thirty-six | plot forty | half of plot seven',
    crop: 'broad beans | leeks | chard | beetroot | kale | onions | parsnips | lettuce | radishes | potatoes | celeriac | spring onions',
    pest: 'slugs | pigeons | the mouse | the badger | aphids | a very tame rat | the fox cubs | snails, holding hands | the neighbour’s cockerel | {friend}’s nephew',
    kit: 'the good fork | the long hose | the wheelbarrow with the moan | the dibber | a water butt | the shed key | bean poles | the sieve',
    gift: 'rhubarb | a bag of kale | eleven courgette plants | a marrow the size of a dog | a bucket of windfalls | mint, roots and all, beware | horseradish',
  },
  own: 'plot',
  scenes: `
    {plot}, {when}: {crop} [up|in rows|thinned], {pest} [fed|one, me nil|see above], [back ruined|kettle boiled], {friend} on the upturned bucket [talking about love|reading me the paper|doing nothing, well]. [A good {minutes} minutes|Rich, in a way].
    The {crop} [survived|came up|made it]. I told everybody {at}. [They were polite|{relative} asked for a picture|One man took off his cap].
    > [pictures|a picture]! [Mine|Ours] [look like string|were eaten on {day}|never came up], I live through you.
    {pest} [had|ate] the {crop}. All of it, [between {time} and {time2}|in one night], in a straight line, [like a typewriter|with manners]. [I stood there|I sat down] until {time}.
    > [same here|us too]. [Copper tape|Beer|Eggshells|Prayer]? [{friend} swears by|I have heard good things about] [going out at {time} with a torch|a toad].
    > come [over|round] to {plot2}, I have [{number} seedlings|too much {crop2}] and [no room|nobody to talk to].
    Left on our step {when}: {gift}. No note. [There are {count} of us on {street} with the same problem|We know who you are|It is starting again].
    > it was not me [this time|I swear], but [watch|do watch] your [letterbox|back seat] on {day}.
    {gift} to give away. [Please|I mean it]. [Bring a bag|Bring two bags|Bring a van]. You find me {at}, {day}, before {time}. [I will not ask your name|{relative} says it goes or I go].
    > I take [half|two], [if|provided] you take {gift2}. [No|Not taking] is not [possible|an option].
    The tap at the allotments is [dripping|off|possessed]. {number} cans [carried|so far], {friend} has made [a yoke|a song about it].
    Who has {kit}? It was [by the shed|in the nettles|leaning on {plot2}] on {day}. [No anger|I only want to talk|I dig with a spoon at present].
    > {kit} is [safe|in my shed], [behind the mower|under the netting]. I [thought it was|took it for] {friend}’s. [Cake follows|On {plot} by {time}].
    My compost [steams|is warm|has a robin]. [I put my hand in|{friend} and I warm our feet on it], like [a stove|visiting a friend], at {time}. #compost
    Seed swap {at}, {day}, {time}: I bring {crop}, [two kinds|unlabelled, an adventure], and look for {crop2}, [the purple kind|not the kind from last time, {friend}].
    > I have {crop2} [from {relative}’s tin|saved for {years} years]. [Germination|They come up] [as the mood takes them|nine in ten].
    Dug {minutes} minutes, found [a teaspoon|half a clay pipe|a toy tractor|a coin with no head|somebody’s dog tag]. {plot} has now [a museum|given up {number} things], [entry free|{friend} does the labels].
    The [show|allotment show] is on {day}. {relative} has been [measuring|singing to|hiding] {gift} for {count} weeks. [There are rivals|We eat in whispers|The judge lives on {street} and has been seen].
    > second place last year [by a leaf|was daylight robbery]. [Tell|Warn] {relative2}: I have [string|a lamp] [and time|out there at {time}].
    Advice I got at the gate {when}: plant {crop} [by the moon|with your back to the river|when you can sit bare on the ground]. I [sat|tested it] {at}. [Too soon|{friend} has a photograph].
    {friend} pruned the [apple tree|roses|hedge] {when}, [in a temper|after a phone call]. It [looks like a question mark|will come back, said nobody] [from {street}|by {day}].
    > I feel [much|a lot] better. [The tree|It] had [it coming|too many opinions].
    {plot2} is [free|without an owner] since {day}. {count} people on the list [asked me|rang {friend}] before [breakfast|the flowers were dry]. [Gently, please|He grew {crop} like nobody else].
    A robin sat on {kit} and waited for me to [start|stop feeling sorry for myself]. {minutes} minutes later [we both had supper|{crop} in, worm out].
    Planted out {number} [leeks|lettuces|plants] with {friend}’s children. [None is straight|Every one has a name|They put one in a boot]. {pest} [will be merciful|came to watch].
    Things I know about {relative} from {kit}: [taped twice|initials burnt in], [lent to everyone|never cleaned], [handle worn on the left|smells of pipe]. [I dig better with it|Mine since {day}].
    Rhubarb season, [by which I mean|that is] {friend} [leaving|posting] it through [car windows|letter slots] on {street} [at {time}|in the dark].
    Watered. Weeded. Sat.
    Mud to the elbow.
    It rained, so I am free.`,
  essays: [
    `
    {plot}: the [first|{nth}] year || {plot}, an [honest|account of my] allotment || What grew on {plot}, and what did not

    [The key to|They gave me the key to] {plot} came [after|when I had waited] {years} years on the list, [in an envelope with|together with] a [map|rule book] and a [slug|warning]. I was [the {nth} owner|{friend} says the {nth} fool] since the [war|bridge]. [{friend} asked|My diary asks] for the [balance|accounts], so [here|I give] them, [without mercy|with dirt on].

    ## [Debit|What failed]

    % 4
    - {crop}: {number} sown, {count} up, [none|one] eaten [by us|by a person]. [{pest}|I say {pest}], {friend} says [I planted them upside down|pride]
    - [The hose|A hose], by {friend}, [across|over] the [seedlings|cold frame], at {time}, [in a hurry|waving at somebody]
    - A [scarecrow|plastic owl]. {pest} [sat on it|used it for the view] from {day} on, [holding|as if expecting] {crop}
    - [The pond|My pond]: [leaks|drank] {number} cans, and [then|in the end] [a duck|{friend2}’s dog] [moved in|took it for a bath]
    - {crop2}, [too early|too deep|too proud]. [I covered them|We covered them] at {time} with [a duvet|my coat] and they [died warm|looked like patients]

    ## [Credit|What worked]

    % 3
    {crop2}, [against|in spite of] everything. I had [given up|forgotten about them] on {day}, and [there they were|up they came] {count} weeks [after|later], in the path, [where nobody sowed them|thick as my wrist]. {relative} [bowed|had thirds].
    The man on {plot2} never [said|says] more than [good evening|“damp”], for {months} months. Then, at {time} on {day}, he [handed|passed] me {gift} over the fence, [looked at|pointed to] my {crop}, and [said|nodded], “[closer together|not bad|my wife grew those].” [We talk now|That was the whole of it and I went home singing].
    [I sleep|I slept through]. [Put that down|That belongs here] too. {minutes} minutes with {kit} and I am [asleep by|gone at] {time}, [soil in the bed|dreaming of string], and {friend} [rang|knocked] {count} times for nothing.
    There is [a place|one spot] by the [compost|water butt] where at {time} the sun [comes|reaches in] between the sheds, for about {minutes} minutes, and [everybody|whoever is there] [stops|puts the fork down] and [stands in it|turns like a plant].

    ## [Rules|Learned], for the next one

    % 4
    1. Begin with [a quarter|one bed]. {friend} told me [so|that], I [heard|understood] “[half|all of it]”, and [weeded|was on my knees] until {time}.
    1. [Grow|Sow] what [you eat|people take]. Nobody on {street} [wants|will open the door to] {gift} after {day}.
    1. [Lend|You may lend] {kit} to [anyone|everybody], [but|only] [write your name|paint it orange], and [know|learn] who [forgets|lives] {at}.
    1. Water at {time}, [not at noon|never when angry], and [slowly|close to the ground], [as if pouring|like] tea for {relative}.
    1. [Sit|Sit down]. [Buy|Bring] a chair [before|sooner than] {kit}. [It is|This is] the {nth} rule [and the first|and the only one {friend} keeps].

    > You don’t [own|have] an allotment, [said|said the man on] {plot2}, you [only keep it from|are only what stands between it and] the [nettles|brambles] [for a while|till {day}].

    ? [Open gate|Come and see it] on {day2}, {time}. [There is|I give away] {gift}. [There is always|You will leave with] {gift2}.
    `,
  ],
});
