import { topic } from './topic.ts';

export const film = topic('film', {
  house: 'Red Lamp Darkroom',
  houseBio: 'Enlargers by the hour, chemicals at cost. Please knock, the red lamp means knock twice.',
  bios: 'Shoots film, mostly grey | Six frames a week | Smells of fixer | Prefers fog to light | Prints on Sundays | Still learning to look',
  tags: 'filmphotography darkroom blackandwhite analog 35mm fog',
  emoji: '📷 🎞️ 🌫️',
  slots: {
    camera:
      'the folding camera | my aunt’s rangefinder | the plastic one | the big box on legs | a borrowed twin lens | the pinhole tin | the one with the light leak | the old press camera',
    scene:
      'the weir in fog | swimmers from above | the last market stall | hands at the loom museum | the station clock | laundry on the roofs | the tannery yard | empty deckchairs | the choir from behind | smoke over the allotments | rain on the ferry steps | a chair in a field',
    error:
      'the back came open | I wound on twice | the meter was asleep | fixer went in first | I left the cap on | the film was older than me | the tank leaked | the roll was never loaded | I developed somebody else’s holiday',
    paper:
      'warm paper | the last box of fibre | paper that expired before I was born | postcards | matt, small | the big sheets, one try',
  },
  own: 'camera',
  scenes: `
    [One roll|Six frames|Two rolls|A single sheet] of {scene} {when}, with {camera}. [One is good|None is sharp and I love the fourth|It will take a week to know]. [Slow is the point|{friend} held the umbrella].
    Developed {when}: {error}. [So|That means] {scene} exists only [in my head|as a rumour|in what {friend} says]. [We go back on {day}|It is better in my head].
    > {error}? [The best|One of my best] ones [came|happened] like that. [Print it|Print the mistake], {paper}, [trust me|big].
    {camera} came back from the repair café and took {scene} as if [nothing had happened|it had only been asleep]. [{friend} found|The fault was] [a hair|sand|a bus ticket from Ashby].
    Printed {scene} on {paper} until {time}. [Too dark|Too light|Too dark again], then [once|at the {nth} try] [it came up in the tray like something remembering itself|{friend} said stop].
    > can I [see|have] it? [The one|The version] {friend} [stopped|liked]. [I swap|I offer] [soup|{count} rolls|an afternoon of portraits].
    {friend} stood still for {number} seconds {at} so that I could get {scene} [on|with] {camera}. [Blinked once|A pigeon landed|You can see the patience].
    I wanted {scene} and got {scene2}. [I keep it|One learns to say thank you|It was behind me all the time].
    Looking for {paper}, [opened|fogged|any size], for {scene}. [I pay|Will pay] [in prints|what it is worth to you|in dumplings]. {home} or {at}.
    > I have [half a box|some], under the [bed|negatives], [it may|it could] be [older|stranger] than {friend}. [Yours|Come] on {day}.
    Drying line {when}: {scene}, {scene2}, [one sock|a sock|{friend}’s passport picture], and [a stranger|somebody] [I do not remember taking|smiling at me].
    {relative} turns up in the background of {scene}, [looking the other way|eating|hand in hand with somebody]. [We have not discussed it|I printed it small and gave it over|It is the best picture of the roll].
    > [hand in hand|eating]? [Who|What], [please|tell me]? [I am|We are] at {place} until {time} and [all ears|need this].
    Waited {minutes} minutes {at} for {scene}. [Light came|The light came] for [about four|six] seconds. [I was changing the film|Got it|{friend} sneezed].
    Show at {place} from {day}: {scene}, {scene2}, [and whatever dries in time|{number} prints and a bowl of crisps]. [No speeches|Free|Bring somebody you want to look at things with].
    > [we will|I will] be there [late|by {time}]. Is the one with [the chair|the dog|the wet pavement] [for sale|still there]?
    A child {at} asked to see the picture [straight away|on the back]. I said in [a week|nine days]. “[Is it coming by post|Does it have to grow|Are you poor]?” [I gave a lecture|{friend} nearly fell off the wall].
    Found film in {camera}: {count} frames, [not mine|from before]. [A birthday|A garden], [a dog with a hat|somebody young who looks like {relative}], {scene}. [I would like to bring them home to {street}|Does anybody {at} know a yellow door|{friend} says {years} years old]?
    > yellow door, [two steps|a boot scraper]? [That was|Could be] {street}, number {number}, before [the fire|they painted]. [Ask|Show it to] {relative2}.
    Darkroom rule {count}: whoever [opens the door|turns on the light] at {time} buys [the next box|supper]. {friend} [has bought|owes us] {number} [suppers|boxes].
    {scene}, from {time} to {time2}. [Same spot|Same tripod holes] as [last year|on {day}]. [Everything is the same but|Nothing has changed except] [me|the tree|who is standing next to me].
    My hands [smell of|taste of] fixer, so the [biscuit|apple|kiss] did too, {friend} [reports|complained {when}].
    [What|You know what] digital cannot do: [run out|stop] at thirty-six, {at}, just when {friend} [laughs|looks up|takes the hat off].
    > it [was not|is not] the light, it was [your face|the way you dropped the lens cap]. [Print|Did you get] number thirty-six?
    Gave {relative} the print of {scene}. “[Which way is up|And where am I|What did you do to the sky],” [and then|but] it [was on the piano|hung over the bed] by {day}.
    Red lamp, running water, {friend} [humming|asleep] behind the enlarger, {time}. [If I get to choose|There are worse heavens].
    One good frame.
    Fog again. Out.
    Light leak, my favourite corner.`,
  essays: [
    `
    {scene}: [the making of|behind] one picture || {number} frames of {scene} || Why I still [use|shoot] film

    I have been [trying|going back] to {scene} for {months} months. [That makes|It comes to] {number} [rolls|frames], {count} [pairs of wet shoes|colds], and [now|as of {day}] one print I can [look at|bear]. {friend} asked [how|what is so hard]. [This is how|Well].

    ## The camera

    {camera}. It has [no meter|one speed that works], [a dent|a mark] from {street}, and [it makes you|you must] [count|guess]. [People ask|{relative} asks] why I do not [use my phone|buy a real one]. I have [an answer|two answers], [a short one|the polite one] and [the other|one that lasts {minutes} minutes].

    % 2
    [The short one|Short]: it [slows|stops] me. With {number} frames [in a bag|on me] I [look|stand] for {minutes} minutes before I [touch|raise] it. [With my phone|Otherwise] I have [looked at|seen] nothing and own [a thousand|all] of it.
    [The long one|Long]: [not seeing|you do not see] what you [have|did]. For {count} days the picture is [still|only] [possible|a hope]. I walk [about|around {place}] with it like [a letter|an egg], and [everything|whatever] I think it is, it [is not|will not be].
    [The true one|To be honest], says {friend}: I like [the dark|a room] where [nobody rings|it is always {time}], [a lamp|water running], and [something|a face] that [comes up|arrives] [slowly|out of nothing], [when|because] you wait.

    ## [The attempts|Log]

    % 4
    1. *{day}, {time}.* [Too bright|Sun], no [soul|mood]. {error}. [Just as well|A mercy].
    1. *{day}.* [Wind|Wrong wind]. {friend} [held|sat on] the tripod. [We ate|Ate] [the pears|everything] and [took|exposed] [one|a single] frame of [our shoes|the bag].
    1. *{day2}.* {scene2} [instead|by accident]. [A man with|Somebody carried] a [ladder|double bass] through it, at {time}, [and I was not ready|bowing].
    1. *{day2}, {time2}.* {error} [this time|again]. I [sat|lay] on {street} and [laughed|said things], a nun [went by|crossed].
    1. *{day}.* [There|Yes]. {minutes} minutes of [nothing|rain], [then|and then] it [opened|went quiet], {number} [birds|windows], [one|a] [figure|light] where [one should be|I would have put it]. I [pressed|breathed out] once. [Did not|I did not] [wind on|try a second].

    ## The print

    % 2
    {paper}, [of course|it had to be]. The first was [chalk|soot]. At the {nth} I [held back|shaded] the [sky|water] with [my hand|a spoon], {number} seconds, [counting with|as told by] {friend}, and there was [the air|that grey], [the one|which] I had [stood in|come for].
    I [hung|pinned] it up [to dry|on the line] at {time}, and [we looked|{friend2} looked]. “[There is somebody in it|It is quite empty],” [I heard|said {friend2}], “[and|but] you can [tell|hear] [where|that] [they went|the water was on].”

    > A picture is [finished|done] when you [stop explaining|no longer mind] what is not [on it|in it]; {friend} said that [to the tray|in the red light] [on|last] {day}.

    ? [It hangs|You find it] {at} [until|from] {day}, [low|on the left], [no title|next to the fire notice]. [If you go|Should you pass], [tell me|say] what you [see|hear] [first|in it], {relative} saw [a fish|me].
    `,
  ],
});
