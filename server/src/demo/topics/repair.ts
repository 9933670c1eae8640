import { topic } from './topic.ts';

export const repair = topic('repair', {
  house: 'Repair Café Harrow Falls',
  houseBio: 'First and third Saturday in the market hall. Bring it broken, sit down, learn why. Tea is on.',
  bios: 'Mends toasters | Has a drawer of useful screws | Solders on Saturdays | Believes in second lives for kettles | Never met a manual I finished | Glue, patience, glue',
  tags: 'repaircafe mending fixit righttorepair toaster soldering',
  emoji: '🔧 🪛 ⚙️',
  slots: {
    thing:
      'a toaster | the library’s lamp | a sewing machine from 1961 | somebody’s wedding radio | a wind-up mouse | an accordion | a kettle | a hairdryer | the chapel’s fan heater | a typewriter | a music box | a food mixer | a clock that ran backwards | a globe that would not turn | a tin opener with sentimental value | a doll that says “mama”, once too often',
    cause:
      'one loose screw | a dead fuse | crumbs | a spider’s nest | a broken wire behind the plug | thirty years of dust | a missing spring | a hairpin | glue that had given up | a coin from a country that no longer exists | a love letter, folded very small',
    tool: 'the bent tweezers | a spoon | the tiny screwdriver | contact spray and prayer | a bicycle spoke | a magnet on a string | the soldering iron with the cork handle | dental floss',
    result:
      'it works | it hums, but it works | it works and smells of toast | it ticks again | it plays the first half | it runs too fast now, which is better than not | it is beyond us, kept for parts',
  },
  own: 'tool',
  scenes: `
    Opened {thing} {when}: it was {cause}. [Closed it again with respect|{friend} wants it for the collection|Of course it was].
    {thing} came in with {friend}, and after {minutes} minutes with {tool}, {result}. [The owner cried a little, which counts as payment|We rang the bell|Everybody looked up].
    > thank you, thank you. It [sits|is] on the [shelf|table] [again|where it belongs], {relative} [winds it|pats it] every {day}.
    {number} things mended on Saturday, among them {thing} and {thing2}. {count} sent home with [dignity|a diagnosis], [one|one of them] [was not broken, only unplugged|a husband].
    Looking for a donor: {thing}, dead or alive, for parts. [A woman of ninety waits for it|{friend} has {count} of the {number} screws|I pay in tea].
    > cellar, {street}, [had it|meant to fix it] for {years} years. [Take|Please take] it before {relative} [notices|sees].
    {friend} fixed {thing} with {tool} while explaining {cause} to a child of six. The child [held the torch|has an apprenticeship now|asked better questions than the rest of us].
    {cause} again, this time in {thing}. [I should have a stamp made|That makes {number} this year|{friend} owes me a pound].
    Nobody believed {thing} could be saved. {result}. [Show me another town|I walked home by {place} like a surgeon|Cake was involved].
    {relative} carried {thing} all the way from {street} for {cause}. [{minutes} seconds|I took the long way, for the look of it], [so as not to be rude|we had two teas first].
    > [I did not know|How was I to know]! It [looked|sounded] [serious|final]. I had [already|by {time}] [said goodbye|cleared the shelf].
    I need {tool} back before {day}. [I think {friend} has it|It has a blue dot|No other one fits {thing}].
    > [blue dot|found it], [in|inside] {thing2}. I [closed|put] the lid on it. [Sorry|It rattled all week]. {at}, {time}?
    The waiting list holds {thing}, {thing2} and [a pram|a bagpipe|a marriage, says {friend}]. [From {time}, first come|Bring a sandwich].
    Learned {when} that {thing} opens without force, if you find the {nth} screw. [It is under the label|It is always under the label|{friend} knew and watched me for {minutes} minutes].
    {years} years of keeping what I take out. A jar for {street}, a jar for [the unexplained|{relative}|Ashby], {number} [springs|screws] that [fit nothing|were left over and it works all the same].
    > [that is|those are] how [clocks|robots] [begin|breed]. [One day|Some {day}] they will [walk|hold a meeting].
    The manual for {thing} says “[no serviceable parts|do not open|consult a dealer]”. [We consulted {friend}|There were {number} of them, all serviceable|It was screwed shut with contempt].
    Sign at the table, by {friend}: “[We do not sell|It is not your fault|Please do not bring the cat|If it smokes, say so first].” [Day made|Needed by {time}].
    Man with {thing}: “[My wife says bin it|It was my father’s|I don’t need it, I only want to know].” {minutes} minutes later, {result}. He [sat there with it until {time}|bought {friend} and me buns|went home by {street}, the long way round].
    Repaired with {friend}: {thing}, a [quarrel|zip], {thing2}, [the leg of our own table|a bad mood]. [Not|Beyond help]: the [weather|tea urn].
    {thing} is [done|back]. Whoever left it [{at}|at the door] with a note “[please|it sang once|don’t tell mother]”: {result}. [Collect by|Waiting until] {day}.
    > it was [mine|us]! [Did it|Does it] really? I [told|will tell] mother [on {day}|she can sing along]. Thank you, [whoever|{friend}].
    Burnt a thumb, saved {thing}. [{friend} offered the butter|The smell of solder and oranges|Fair price].
    [Old|An old] radio, {tool}, {minutes} minutes, and then a voice [in French|from Norway|reading shipping news] came out of the dust {when}. [We all stood up|Nobody turned it off until {time}].
    Righty tighty. I still say it.
    Not broken. Never was.
    Smoke, briefly.`,
  essays: [
    `
    {thing}: a case [history|from the repair café] || What was wrong with {thing} || How to open {thing} without [fear|force]

    [On {day}|Last Saturday] a [man|woman|girl] put {thing} on the table [and left|without a word]. No name. [There was|Only] a [note|label]: “[*It was always on when we ate*|*Please, by {day}*|*It stopped on the day of the move*].” [We get|I get] about {number} things a [month|session], but [that one|this one] I took [home|to the end], and {friend} [helped|held the lamp].

    ## Look first

    % 2
    [Before|Never touch] the [screws|lid] [look|before you have looked] for {minutes} minutes. {friend} [taught|told] me that. What is [worn|shiny] tells you [who|how it was loved]: here [the left knob|one corner], [rubbed|bare] by {years} years of the same [thumb|sleeve].
    [Smell it|Then smell]. [Burnt|Sharp] is [electrical|a coil], [sweet|fishy] is [a capacitor|old glue], and [this|{thing}] smelled of [gravy|pipe smoke|lavender], [from {street}|by which I mean Sundays], and I [knew|thought] it was not going to be [the motor|serious].
    [Shake|A gentle shake]. [Something|One thing] [ran|rolled] from left to right [inside|with a sound like a ball in a maze]. {friend} [guessed|said] {cause} at {time}, [and put a pound on it|I said never].

    ## [Opening it|In we go]

    % 4
    1. [Unplug|Pull the plug]. [Say it|I say so] aloud, and [let|have] {friend2} [check|repeat it], [since|because] {relative} [did not|forgot], {years} years ago, and [has|still has] the [hair|story].
    1. [Take a picture|Draw it] before each step. {number} [screws|parts] [look alike|are all the same] until {time}, and then [not one|none of them] [is|fits].
    1. The [last|hidden] screw is under the [label|felt foot]. [If it won’t|Should it not] come, use {tool}, [never|and not] [anger|a hammer], that was [{friend}’s|my] {nth} toaster.
    1. [Lay out|Put] everything on [a cloth|a tea towel], [in order|clockwise], and [keep|hold back] the [cat|children] [and {friend2}|until {day}].
    1. [Breathe|Go slowly]. [It has waited|It has been waiting] {count} [weeks|years], it [can wait|has time for] {minutes} minutes [more|longer].

    ## [The cause|What it was]

    {cause}. [I owe|It cost me] {friend} a pound. [It sat|It had got] [right|exactly] between [the contact|two wheels] and [the spring|the frame], [as if put there|snug as a bean], and [had been|was] [doing|holding up] that since, [I reckon|by the dust], [{years} years|about the year of the bridge]. With {tool} and [a held breath|two hands and a chin] it [came|was] [out|free] at {time}.

    We [closed|put] it [up|back together] and [turned|wound|switched] it on. {result}. [Neither|None] of us [spoke|moved]. From the [next table|tea urn] {relative} [called|said], “[There|I know that sound],” and [sang|had] the [rest|second verse].

    ## [And the owner|Afterwards]

    % 2
    [She came|He came|They came] [at|after] {time} on {day2}, [heard|stood and listened], [asked|wanted to know] what [we got|it costs]. [Nothing|We said tea]. There was [a jar of honey|a whole ham|a pair of knitted socks] on the table [the week after|by {time}], [addressed to|for] “[the hands|whoever held the lamp]”.
    [Nobody|No one] came. It [stands|is] on the shelf {at}, [and goes|and plays] [on the hour|when somebody opens the door], [and I have|{friend} has] [stopped|given up] [waiting|asking]. If [you know|it was] [it|yours], [left knob rubbed|gravy and pipe], it is [well|in good hands].

    > [We don’t mend things|It is never about the thing], says {friend}, [packing up|blowing on the solder], we [give them back|only give people back] [the evenings|what it was standing next to].
    `,
  ],
});
