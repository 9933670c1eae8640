import { topic } from './topic.ts';

export const market = topic('market', {
  house: 'Harrow Falls Market Hall',
  houseBio: 'Tuesdays, Fridays, Saturdays. Cheese at the back, gossip by the scales.',
  bios: 'Born on Mill Street, got as far as Loom Street | Runs the cheese stall | Knows whose umbrella that is | On the bridge committee | Here for good | Buys too many lemons',
  tags: 'markethall lostandfound bridgecommittee townnews MillStreet cheese',
  emoji: '🧀 ☂️ 🍋',
  slots: {
    lost: 'a blue umbrella | one child’s boot | a set of keys on a cork | reading glasses | a trombone case, empty | a library book | a shopping trolley with opinions | a bicycle bell | a cardigan with a name in it | a lunch box, full | a wedding ring, thin | a stuffed rabbit with one ear',
    news: 'the clock is right again | the bridge is painted green | the fountain runs | the number six stops at the market | the lamp on the corner works | the swifts’ boxes are up | the scales were tested and are honest | the bench has a new slat | the post office keeps its counter | the public toilet won a prize',
    stall:
      'the cheese stall | the fish van | the honey table | the stall with the buttons | the plant lady | the knife grinder | the egg man | the key cutter',
    rumour:
      'the tannery becomes flats | the cinema seats come from Vienna | there is a tunnel under the chapel | the heron is married | the mayor plays the banjo | somebody bought the island | the old loom still runs at night | the ferry is for sale | the vicar was a drummer',
  },
  own: 'stall',
  scenes: `
    Found on {street} {when}: {lost}. [It waits|You find it] {at}, [dry|wiped], [no questions|with {friend}].
    > [mine|that is ours], [how|I have looked everywhere]! [There is a name inside|There is a chip on one side], [right|no]? I come [by|before] {time}.
    > I know whose [that is|it is]: [number|the people at number] {number}, {street2}, [they have been|she was] out with a torch [since|until] {time}.
    Has anyone handed in {lost}? Lost between {place} and {street} {when}. [It is worth nothing and I can’t sleep till {day}|{relative} gave it to me {years} years ago|The child asks every {minutes} minutes].
    > saw it [on the wall|on the railings|in the window] {at}, [about|around] {time}. [Somebody|A kind soul] had [put|set] it [up|where you would see it].
    {news}. It took {count} meetings, {number} letters and {friend} with a [spanner|thermos|ladder] at {time}. [Democracy|We are allowed to be proud].
    At {stall} they say {rumour}. [I only pass it on|{friend} has seen papers|{relative} went pink].
    > [nonsense|not true]. It is [far worse|the other way round]: {rumour2}. [From|I have it from] {friend}, who [cleans|was] there.
    {friend} helps at {stall} on {day}. Be kind, [the till is new until {time}|nobody has explained the small weights to {friend2}|and ask for the other {count} cheeses].
    {street} is closed {day} until {time}, on account of [pipes|a piano|a film crew, or so they say|goslings]. [Go round by {place}|Bring a chair and watch].
    Moving {count} tables from {place} to {place2} on {day}. [Need arms|Backs welcome|Beer after]. [{time}, gloves|Ask {friend}, who has the plan].
    > [two|four] arms [here|coming], [my own|{relative2}’s included]. [Is there|Will there be] [a|the] handcart?
    Queue at {stall} {when}: {number} people, one topic. [I got to the front and had forgotten what I came for|By the end we had solved the bridge|It was {friend}’s haircut].
    Somebody planted bulbs along {street} in the night. [We suspect {friend}|There is soil on {friend}’s bicycle|{count} people have confessed].
    > I [say|know] nothing. [But|Still], [it was dark|somebody’s back hurts], and {number} is [a lot of|not enough] holes.
    Meeting about {street}, {at}, {day}, {time}. [There will be a map|Bring a cushion and your temper, leave one at the door|{friend} chairs, with the big bell].
    Swept {street} with {friend} before {time}. Found {lost}, {number} bottle tops and [a ten pound note, since married to a bun|a love letter, returned to the drain|somebody’s tooth].
    {stall} {when}: [bought|went for] [one|a] lemon, [came home|left] with {count} [cheeses|pounds of plums|invitations] and [{rumour}|a kitten|no lemon].
    The [cheese|egg] man weighs by [hand|eye] and is [never|not once] wrong by more than [a gram|a grape]. {friend} brought [brass weights|a chemist]. [{number} tries|We clapped].
    A tourist asked {at} “[is it always like this|where is the falls|which one is the famous one]?” [Yes|It is a weir|{friend} curtsied].
    Prices {at}: [plums down|eggs up], [gossip free|patience out of stock], {friend} [on offer|still single, says the egg man].
    The bridge committee sat for {minutes} minutes on the word “[green|temporary|shall]”. [I voted for lunch|{friend} drew all of us as ducks|Carried, with {count} abstentions and one cough].
    > minutes secretary here: {count2} abstentions, [the cough|one of them] was [in favour|a dog]. [Otherwise|The rest is] correct.
    To whoever paid {relative}’s bill at {stall} {when}: [she cried on the scales|we found out|there is a jar of plums here with your shape on it].
    Overheard by the scales: “[He’s not dead, he’s|She left all of it, he’s|The piano? It’s] in [Ashby|{street}|the shed].” {when}. [I dropped an egg|{friend} bought a {nth} cabbage to stay near].
    Twelve o’clock on {street}: [shutters|bells|buns], {friend} [on the step|waving with a leek], [the number six breathing out|{stall} half packed], and nobody [hurrying|needs me].
    The bin {at} has been [emptied|painted] by [an artist|someone with a grudge]. It says “[feed me|this too|thank you, {friend}]”. [Litter is down by half|I go out of my way to use it].
    Lemons: still too many.
    Market day.
    A weir, not a waterfall. Thanks.`,
  essays: [
    `
    Minutes of the [meeting|evening] about {street} || What was [said|decided] {at} on {day} || The {nth} meeting about {street}: a [summary|faithful account]

    [Those who|If you] could not come to {place} on {day}: {number} of us [did|were there], [plus|and] [a dog|two babies], and {friend} [in the chair|with the bell]. The [official|proper] minutes hang {at} and stand on [the town’s page](https://harrowfalls.example/minutes/{number}). [These are mine|What follows is what happened].

    ## Present

    [Everybody|All] from number {count} [upwards|to the corner], {stall}, [represented by|and so] {friend2}, {relative} [for the pavement|against everything], and a man [nobody knew|from Ashby], who [said {count} good things|made {count} excellent points] and [left|turned out to be waiting for the choir] at {time}.

    ## [Matters|What was on the table]

    % 3
    1. *The lamp.* [On or off|How bright]? {friend2} [sleeps|lives] under it and [reads by it|has seen nothing but it for {years} years]. [After|It took] {minutes} minutes [of light|and a demonstration with a torch] it was [agreed|moved] that it [should|shall] [go out|be dimmed] at {time}, [like the rest of us|in summer].
    1. *The bench.* [Who|Somebody] [moved|has been moving] it. It was [outside|in front of] {place}, it is now {at}. [Nobody|Not one of us] [minds|knows]. [Resolved|We resolved]: [to watch|that it may] [where it wants to go|choose], [{count} against|{relative} dissenting].
    1. *[Bins|The bins].* {number} [houses|doors], {count} [opinions|colours]. {friend} [asked for|begged] [calm|one speaker at a time]. A motion to [let {friend2} decide|burn them] was [withdrawn|lost by one] at {time}.
    1. *The tree.* It [leans|has grown]. The [council|man from the council] [says|wrote] [down|fell it], {stall} [says up|wants it kept]. {friend2} [stood up|put on glasses] and [read|listed] who has [kissed|proposed|cried] under it, with [dates|years], for {minutes} minutes. [Kept|The tree stays], [unanimously|nobody could speak].
    1. *[Noise|The piano].* [Too loud|Too late], [said|from] number {count}. [Too short|Never long enough], [from|said] number {count2}. They [had|have] lived [side by side|opposite] for {years} years and [met|spoke] [here|over this] for the first time. [They go|She will come] [to listen|round] on {day2}.

    ## [Any other business|Other things]

    % 3
    - {lost} is {at}, [once more|since {day}]
    - {rumour}: [neither confirmed nor|not to be] [denied|repeated], [but|though] the [mayor|vicar] [smiled|coughed]
    - {news}, [and we should say so|applause], [{minutes} seconds of it|led by {friend}]
    - [Cake|The cake]: [by {friend2}|lemon], [gone|finished] at {time}, [before the vote|which helped]
    - [Who|Somebody] keeps [singing|whistling] on {street} at {time}? [Please|We ask you to] [go on|take requests]

    ## Decided

    [Less than|About as much as] [last time|usual], [and|but] [nobody|no one] went home [alone|angry]. I [walked|went] back with {friend} [by way of|past] {place}, and [we thought|it seemed to us] that [the bench|the lamp] [is not|was never] what [it is about|we meet for]. [You sit|One sits] in a [cold|draughty] hall for {minutes} minutes to [find out|be reminded] that [the others|they] are [also|just as] [in it|cold].

    > [You can’t|Nobody can] [move|love] a town, [you can only|one has to] [start|begin] with the [bin|bench], {friend2} [said|was heard to say] [under|during] item {count}.

    ? Next [time|meeting]: {day2}, {time2}, {at}. [Bring|Please bring] [your own|a] cushion. {relative} has [put down|announced] {count2} [points|motions], [all|each one] [about|against] [pigeons|the word “shall”].
    `,
  ],
});
