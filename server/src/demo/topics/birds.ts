import { topic } from './topic.ts';

export const birds = topic('birds', {
  house: 'The Weir Watch',
  houseBio: 'What flies, floats and nests between the quarry and the lower meadow. A list since 1987, kept by hand.',
  bios: 'Counts birds, forgets birthdays | Binoculars at breakfast | Keeper of a very long list | Awake before the gulls | Listens more than looks | Once fell in for a dipper',
  tags: 'birds birding WeirWatch heron kingfisher dawnchorus',
  emoji: '🐦 🦉 🪶',
  slots: {
    bird: 'a kingfisher | two dippers | the grey heron | a barn owl | a pair of goosanders | a wren | long-tailed tits | a sparrowhawk | the old coot | a tawny owl | snipe | a treecreeper | siskins | one confused gull | a goldcrest | a bittern, possibly',
    where:
      'by the sluice | on the tannery roof | over the lower meadow | in the churchyard yew | below the second lock | on the boathouse rail | along the quarry edge | in the reeds | on our gutter | behind the station',
    doing:
      'fishing | asleep | quarrelling with a crow | carrying moss | bathing in a puddle | pretending to be a branch | calling | eating something bigger than its head | looking at me as if I owed it money',
    wind: 'no wind | a thin east wind | drizzle | high cloud | hard light | mist on the water | a loud wind in the poplars',
  },
  own: 'where',
  scenes: `
    {bird} {where} {when}, {doing}. [I stood there {minutes} minutes|I had the shopping in both hands|{friend} saw it first and will say so].
    > [mine|ours] was {doing} too, [the same hour|only an hour before], [at|near] {place}. [Same bird|One bird, two fans]?
    {wind}, {minutes} minutes {where}, and then {bird}. [That is how it works|You pay in cold feet|{friend} had just unwrapped the sandwich].
    Number {number} for this year: {bird}, {where}, {time}. [Behind last year|{friend} is two ahead and unbearable|It sat so close I could not focus].
    > [number|that makes it number] {number2} here. [I say it without|No] [malice|gloating]. It was [behind|above] your head at {time}, by the way.
    Has anybody else seen {bird} {where} since {day}? [I need a second pair of eyes|It was dusk|I may have wanted it too much].
    > yes! {day}, {time}, [I thought I was|told nobody for fear of being] [mad|wrong]. [Long bill|The white bit]? Then [it is|yes].
    Sat {where} with {friend} until {time}: {wind}, {bird}, nothing else, [enough|plenty]. We have known each other {years} years and most of it was this.
    {relative} rang to say there was {bird} {where}, {doing}. [It was a bag|It was a flowerpot|It really was, I ran in slippers].
    I waited for {bird} {where} and got {bird2} instead. [It did not know it was instead|One should not order|{friend} got both, from the bus].
    The nest box by {place} has a tenant. [In and out|Feathers out, moss in] since {time}. {friend} has [drawn the curtains|moved a scaffold] for it.
    > how many [trips|feeds]? I [sat|counted] {minutes} minutes {when} and [got to|made it] {number}. [Parents|No wonder they look like that].
    A man asked what I do {where} every {day}. I was going to explain, then {bird} [flew|came] [through the middle of the answer|over]. “[Oh|Ah],” he said. He [comes too now|has bought a hat].
    Please keep dogs on the path {where} until {day}. [Somebody is sitting on {count} eggs|Thank you from a small brown parent|{friend} has put up a very polite sign].
    > will do. [Told|I have told] [Bosun|the lurcher|the running club]. [Who is it|What is sitting]? [I can keep|We keep] a secret [until|at least to] {time}.
    Dawn chorus walk: {day}, {time}, {at}. [Yes, in the morning|It is worth it]. [Bring a flask and no opinions|{friend} does the voices if it rains].
    The heron of {street} has taken {count} goldfish, [one ornamental frog|a tea towel] and [{friend}’s sandwich|our peace of mind]. [It stands on the roof and counts|Police informed].
    > [it was our|they were my] goldfish. [We had|The children had] {number}, {count} of them left. [We call|I call] it Dentist.
    Woke at {time} because [it was quiet|of one note, twice]. {bird}, [I think|I am nearly sure]. [Stood in the yard in a blanket|Wrote it on the wall|{friend} says it was the boiler].
    {friend} can whistle {bird} so well that [{bird2} came|a man on {street} whistled back|the cat left home for {minutes} minutes].
    Count for the week {where}: {number} ducks, {count} coots, {bird}, [one|and one] [model aeroplane|football|canoe with {relative} in it].
    Binoculars round my neck {at} and three people asked for [directions|the time|a blessing]. {bird} [came and went|watched the interview].
    [Field notes|Notebook], wet, {where}: “{wind}. {bird}. [Forgot pencil, wrote this with a twig|{friend} says go home. No].”
    {bird} hit the window {when}. [Sat in a shoebox {minutes} minutes|Warm as a potato]. [Lid off, one look back, gone|Flew out over {friend}’s head]. [I have put stickers up|I have not breathed like that since {day}].
    > [well done|thank goodness]. [Dark box|Leave it dark], no [water|fuss], [just like|exactly as] you did. {relative} [keeps|has kept] one [ready|by the door] since {day}.
    Somebody feeds [whole loaves|pizza] to the ducks {where}. They [can’t fly|queue|ask for the menu]. [Peas, if you must|{friend} has spoken to the ducks].
    First owl of the night.
    Heron on the weir, heron in the weir.
    Heard, not seen. Counts.`,
  essays: [
    `
    {minutes} minutes {where} || A [morning|list] {where} || {bird}: how I [nearly missed|met] it

    [Instead of|I was on the way to] the [dentist|library] on {day} I [sat down|stopped] {where}. [Only|I gave myself] {minutes} minutes. I [had|carried] the [small|bad] binoculars, [half a pencil|a receipt to write on], and {friend}’s voice in my ear: *[look where nothing is|not so fast|sit, and let it be about somebody else]*.

    ## [The notes|On the receipt]

    % 5
    - {time}. {wind}. [Empty|Nothing]. [Nothing at all|A bottle, {doing}]. [One coot|Coot], [cross|about to be]
    - A [bit|little] later: {bird2}, [far|left of the post], {doing}. [Gone|Down] [when|before] I [found|had] the focus
    - [Boy|Child] on a [scooter|wall]: “[What’s he looking at|Is it a whale]?” [Showed him|I let him look] the [heron|coot]. [Silence|Long silence], [a good one|then: “it’s got *feet*”]
    - [Wind turns|The light goes over]: {wind2}. [Every|All the] [swallows|gulls] [at once|rise], as if [somebody opened a door|a bell had rung {at}]
    - {friend2} [cycles|comes] past, [rings|calls], [puts up|flushes] [everything|{number} ducks]. [Sorry|“Anything about?”]. Not now
    - {minutes} minutes [gone|over], [dentist too|it is past {time}]. [Stand up|I stand up], [left foot asleep|one glove missing]. [And there|And then]: {bird}, {doing}, [two yards off|on the rail, all this time]

    ## [What it was|The bird]

    % 2
    It [stayed|was there] for {minutes} seconds. [I did not|I never] [lift|raise] the glasses. You [could|did not need to] see [the eye|each feather], [the wet|a drop] on the [bill|breast], and [how it|that it] [breathes|leans] [before|when] it [goes|makes up its mind].
    [In the books|According to the book] it is [common|not rare] {where}, [like {friend}|even in {wind}|mostly]. [So is|Like] [bread|Monday]. {relative}, [who lived|after {years} years] {where}, has [never|hardly once] [seen|noticed] one, and [thinks|is sure] I [make them up|bring them], [until|but] on {day} [there was|came] [a call|a blue line], right [through|over] the [washing|argument].
    [The list](https://weirwatch.example/list) goes back {years} years, [{number} notebooks|all of it by hand|with gaps]. Somebody [wrote|entered] {bird} {where} [in the first|on a wet] {day} of it, [in ink|a round hand], *[two, tame|one, singing]*, and [signed|added]: *[too happy to go in|missed my train]*. [I put|I wrote] *[same|dentist]* [under|below] it.

    ## [If you want to|How to]

    % 3
    1. [Sit|Sit down]. [Anything|Everything] [you want|worth it] comes after the {nth} time you [thought|decided] of [leaving|going], as {friend} [found|proved] with [a watch|{count} sandwiches] on {day}.
    1. [Ears|Use the ears] first: there is [always|nearly always] one [voice|note] too [many|high] {where}, and [that is|it is] [the one|yours].
    1. [Wear|Put on] [brown|whatever is dull], [no|and leave the] [crisps|cough sweets], {relative} [unwrapped|had] one {at} and [that was|we lost] [the owl|the bittern].
    1. Write [it|something] down [at once|there], [even|also] if it [says|is only] “[small, brown|grey, over water]”. [By|At] {time} you will [have|remember] [feathers|eyelashes] [it never had|nobody saw].

    > [It doesn’t|Birds don’t] [come|happen] to you, {friend} [says|whispers], it is you who [finally arrive|for once are in], [mostly|usually] [towards|about] {time}.

    ? The dentist [was kind|has a new date for me]: {day2}, {time}. [His window|The chair] [looks|faces] [out on|towards] {place}, [he told me|I noticed], [and he keeps|and there is] [a list|a pair of glasses by the drill] [too|of his own].
    `,
  ],
});
