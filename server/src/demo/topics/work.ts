import { topic } from './topic.ts';

export const work = topic('work', {
  house: 'Harrow Falls Works Notice Board',
  houseBio: 'Shifts to swap, jobs going, lifts to Ashby. Post office porch, and here.',
  bios: 'Works nights, sleeps badly, laughs a lot | Substitute teacher, all subjects | On the buses | Between two desks | Signs everything in triplicate | Drives a very small digger',
  tags: 'work nightshift lifeinthefalls bus teaching commute',
  emoji: '☕ 🚌 📋',
  slots: {
    job: 'the ward | the sorting office | the number six | year four | the reading room | the loom museum | the surgery | the town hall, second floor | the night desk | the bakery van | the weighbridge | the waterworks',
    said: '“is this the queue” | “I know I am early” | “you won’t remember me” | “it was like that when I got here” | “my wife usually does this” | “can you just” | “there used to be a man” | “one quick question”',
    thing:
      'a parcel that hummed | a form in nine colours | a lost grandfather | a hamster, formally | a key to nothing | a complaint in verse | a mouse in the photocopier | a birthday nobody had mentioned | a piano on the stairs',
  },
  own: 'job',
  scenes: `
    {job}, {when}: {thing}. [I have a certificate for much of this, not for that|{friend} took over and I made tea|We do not get paid for the good parts, they are extra].
    > [you too|again]? [We had|On {day} it was] {thing2}. [Keep|I would keep] [a diary|the form].
    Number of people who said {said} at {job} by {time}: {number}. [{friend} keeps a tally in chalk|One of them was me|The winner said it twice].
    Swap: my {day} for your {day2} at {job}. [Early for late|{relative} turns eighty|I have a part in a play, {count} lines]. [Cake|Eternal thanks] included.
    > I [take|can do] {day}. [No|I need no] cake. [Actually|On reflection], [cake|which cake]?
    Night shift, {time}: [one lamp|the corridor|the floor polisher far off], {friend} asleep with [a pen|dignity|eyes open], and somebody [humming|pacing] in [room|bay] {number}. [I hum along|You get to hear the town breathe|I would not swap it].
    > I was [the humming|in room {number}], I think. You [brought|came in with] [water|a blanket] [at {time}|and said nothing]. [Thank you|I never said thank you].
    A child at {job} asked me [if I live here|whether I am old|who tells me to go home]. [I said yes|I have been thinking about it since {time}|{friend} answered for me, badly].
    Payslip: [correct|a penny out], coffee: [brown|from {friend}], {thing}: [solved|handed to {friend}|in the drawer until {day}].
    Lift to Ashby on {day} at {time}, {count} seats, [dog hair|one door sticks|{friend} sings]. [From {place}|Back before dark].
    > [please|one for me]! [Getting|I get] out at the [crossroads|hospital], [happy to|I can] [push|hold the dog].
    Training day: {minutes} minutes on [how to lift a box|resilience|the new logo]. {friend} asked where [the boxes are|the old one went|the biscuits were]. [Best question of the year|We are now resilient].
    {friend} starts at {job} on {day}. [Be nice|Show the good kettle|Do not send for the left-handed stapler, we did that to the last one].
    The last day of {friend2} at {job}, after {years} years. [A clock, of course|A chair with a ribbon|{number} people in a room for twelve]. {friend} [spoke|tried to speak] for {minutes} minutes. [Nobody wanted to be the first out of the door|The plant stays].
    > I [was|got] [trained|told off] by that woman on my [first|second] day. [Everything I|All I] know about [people|forms] [is|comes from] [her|what she did not say].
    Somebody at {job} labels everything [in the fridge|on the shelf]: “{friend}’s milk”, “{friend}’s other milk”, “[milk, sad|not milk|ask yourself why]”.
    Uniform of {job}: [green|navy], [one size|too long], pockets for {count} [pens|biscuits]. [A stranger told me everything because of it, {at}|I forgot to take it off for the wedding].
    My bus broke down near {place}. {number} people [pushed|sang|shared one flask]. [Nobody complained, which I have reported to the depot|{friend} conducted from the roof|We were {minutes} minutes late and all friends].
    > I was [third|second] from the [left|back]! [My|The] back [hurts|is out], [the heart|but the rest of me] [is fine|glows]. [Same time|Again] on {day}?
    Interview {when}: “Where do you see yourself in [five|ten] years?” “[{at}|On the river|Retired].” [I start on {day}|They laughed, I start on {day}|They wrote it down for {minutes} seconds].
    Marked {number} essays until {time}. One [says|begins] “[I did not read it but I felt it|My uncle disagrees|Let us be honest]”. [Top marks|I wrote back a page|{friend} wants to adopt the author].
    {relative} asked what I do at {job} all day. I [tried|said {thing}]. “[And they pay you|So you talk|In my day we had a bell].”
    Home from {job} at {time} against the [stream|schoolchildren], [bread under the arm|sun in the eyes], everybody [starting|just waking], me [done|going backwards through the day]. [I like that best|{friend} waved from the other pavement].
    The out-of-office of {friend}: “[I am in the river|Ask {friend2}|Back when it is light].” [Legal has questions|It is on my wall].
    Shift done, shoes off.
    Monday again. Bring buns.
    Nobody has seen the good stapler.`,
  essays: [
    `
    {years} years at {job}: [some notes|what I know] || What happens at {job} at {time} || [Leaving|On leaving] {job}

    [On {day}|This {day}] I [stop|hand in the keys] at {job}, {years} years to the [week|day]. {friend} is [organising|said to be planning] [something|a cake], [I am not meant to|nobody may] know. [Before|So that] I [forget|start to tell it better than it was], [some of it|a few things], [as they come|in no order].

    ## [The first day|How it began]

    I was [nineteen|twenty-three] and had [the wrong shoes|new shoes|{relative}’s coat], and it was [{day}|{time}|raining on {street}]. {friend2}, who [ran the place|had the desk by the door], [looked|took one look] at me and [said|asked], “[Can you carry|Do you drink tea|You’ll do till {day}]?” [That was|Which was] the interview. [By|At] {time} there was {thing}. [Nobody|Not a soul] [turned|looked] [a hair|up]. I [thought|knew]: [here|this is it].

    ## [What I learned|Things I know]

    % 4
    1. People [never|do not] [say|begin with] what they [came for|want], [not even {friend}|least of all at {time}|and never at {job}]. It is the [third|second] thing. [Wait|So wait], [hands still|look at the form], about {minutes} [seconds|breaths], {friend2} [could|managed to] do it [with|holding] [the phone|two phones].
    1. Whoever says {said} is [afraid|ashamed]. [Be slow|Get up and walk with them]. It [costs|takes] {minutes} [seconds|minutes] and they [remember|tell you so] {at}, {years} years on.
    1. [There is|Every place has] one [person|kettle] [who|that] [holds it all up|keeps it all going], and it is [not|never] [the boss|on the plan]. [Here|With us] it was {friend}, [and|then] for {count} weeks, [with a broken leg|in that bad year], [nobody|no one], and you [saw|could hear] it [in the doors|creak].
    1. [Laugh|You may laugh], [but|only] [afterwards|in the back]. After {thing} we had to [lean|sit down] [on|behind] the [boiler|files] for {minutes} minutes, and when I [came out|went back] I [was|could be] [kind|serious] again.
    1. [Go home|Leave] at {time}. [Nothing|I stayed late {number} times and nothing] was [ever|once] [better|different] [for it|at {time2}], [apart from|except] {friend2}’s [mood|orchids].

    ## [Some people|Faces]

    % 2
    [A man|An old man] came [each|every] {day}, [for|over] {count} years, with [a question|the same form]. It was [always|already] [filled in|correct]. [He read|I read] it [aloud|through], stamped it, he [folded|put] it [small|away] and [said|tipped his hat]. When he [stopped|no longer came] I [went|walked] to {street}. [There was|They gave me] a [drawer|box], {number} of them, [in order|tied with red string].
    [Once|One night] [a girl|a boy] was [left|brought] [at the door|to us] at {time} with {thing}, [and no name|asleep on it]. {friend} [carried|took] [her|him] [round|along] on the [whole|long] [shift|round], [explaining|telling] [everything|the building]. [She works|He is] [here|at {job}] now. [She does not|He says he doesn’t] remember. [She hums|He walks] [just|exactly] like {friend}.
    I [quarrelled|fought] with {friend2} for {years} years [about|over] the [window|radio]: [open|on], [shut|off], [every {day}|until {time}]. [Last|Only last] {day} we [discovered|found out] that we [each|both] [did it|gave way] [for|because of] the [other|plant]. [It has been|We have left it] [half|ajar] [ever since|and look at it].

    > [It’s only|You call it] work, {relative} [says|always said], [but where else|and yet where] do you [get to|see people] [without|before] [their|the] [coat|Sunday face] [on|at {time}]?

    ## And [then|now]

    [I shall|I am going to] [sleep|row], {count} weeks [of it|at least], [then see|and then] {place} [by daylight|on a {day}, at {time}, like a tourist]. The [mug|chair] [goes|is going] to {friend}. [If|Whoever] [anybody|gets my desk] [finds|opens the drawer]: the [good stapler|key to nothing] [is|was] [there|in it] [all the time|all along], [I am sorry|it was {friend2}].
    `,
  ],
});
