import { topic } from './topic.ts';

export const physics = topic('physics', {
  house: 'Physics Annexe Help Desk',
  houseBio: 'Somebody sits here every evening from seven. Bring the problem, not the deadline.',
  bios: 'Third year, second coffee | Physics by lamplight | Off by a factor of two | Wrote the wrong sign in ink | Teaches in order to understand | Thesis on puddles | Believes in units',
  tags: 'physics homework thesis lab maths studygroup',
  emoji: '🧲 📐 🔭',
  slots: {
    problem:
      'problem four | the pendulum | the last part of sheet nine | the leaking bucket | the two magnets | the rocket question | the wave in the canal | the inclined plane | the black box | the sliding ladder | the rope on the table | the ant on the rubber band',
    slip: 'a minus sign | a factor of two pi | radians | the wrong frame | a mass that cancels | a forgotten square root | an integral nobody needed | the boundary at zero | a cosine that was a sine',
    gear: 'the old oscilloscope | the air track | a laser and some milk | the tuning forks | a bathroom scale in the lift | the vacuum pump | the big magnet | a slow-motion camera | two cans and a string',
    course: 'mechanics | thermodynamics | optics | waves | quantum | statistics | electronics | fluids',
    thesis:
      'puddles | dripping taps | the sound of the weir | sand ripples | singing wine glasses | foam | bells with cracks | drying coffee stains | ice on the canal',
  },
  own: 'course thesis',
  scenes: `
    {problem} took {friend} and me {minutes} minutes. The mistake was {slip}. [It is always {slip}|We found it on the way to the bus|We are still friends].
    > [same here|same at our table], only it was {slip2}, and it took us until {time}.
    > wait, [what sign do you get|do you get a minus] [in the second line|after the {nth} step]? [I am at {place}|I can be there by {time}], [do not rub it out|leave it on the board].
    My answer to {problem} is [correct and ugly|wrong by exactly seven|one line long|smaller than an atom, for a bridge|negative, and it is a distance]. [It is {time}|{friend} is asleep on sheet nine|Hand in is on {day}].
    > [negative|wrong] how? {slip}, I [bet|would say]. [Mine was|Ours was] exactly that on {day}.
    {friend} solved {problem} with {gear} and no algebra. [I have three pages|I have pages and pages], and a {nth} cup, and [no answer|a wrong answer].
    Does anyone understand {problem} and [could be|happen to be] {at} by {time}? [I bring biscuits|I pay in soup|I cry quietly]. #homework
    > I [understood it|had it] for about {minutes} minutes {when}. [Coming|On my way], [bring chalk|hold the biscuits].
    Lab report: {gear}, {number} readings, [one of them mine|two of them possible|all on the same napkin]. Error bars [courtesy of|by] {friend}.
    Explained {problem} to {relative}. The [first|only] question was “[and what is it for|why would it be level|who left the tap on]”, and [that was the right question|I have to start again|it took me until {time} to answer].
    Dreamed of {problem}. [The ladder|The bucket|The rope] [spoke|had a face|was {friend}]. I woke up at {time} and [wrote down the answer|the answer was “umbrella”|it was {slip} after all].
    {number} pages for {problem}, then {friend} [did it|wrote it] in [four|three|five] lines on the [window|tablecloth|back of my sheet] and [went to football|apologised|ate my sandwich].
    We dropped [things|fruit|{count} kinds of cheese] from the [annexe roof|third floor] for {minutes} minutes in the name of {course}. [The melon won|The technician knows|The caretaker now has our names].
    The [professor|lecturer|tutor] in {course} said “[obviously|clearly|as one sees]” {number} times {when}. {friend} [keeps a chart|has a bet running|raised a hand at the last one].
    > put me down for [more than|at least] {number2} on {day}, [it is the chapter on|we get to] [tensors|phase transitions|Fourier].
    Study group for {course}, {day}, {time}, {at}. [There is a kettle|We have the good board|{friend} has last year’s sheets]. [No question too small|Crying allowed].
    > in. [I know the first half|I have questions about {problem}|I bring {friend} and a cake].
    Thesis diary: {number} photographs of {thesis}, [one|{count}] in focus, {minutes} minutes each. My supervisor says “[data|a start|art]”. {friend} calls it [a cry for help|a holiday|love].
    Told somebody at a [party|wedding|bus stop] that I work on {thesis}. [{minutes} minutes later|After a while] they [were still asking|had found {friend} to talk to|knew more about {thesis} than my committee].
    > I would have [asked|stayed]. [Seriously|Honestly], what is it with {thesis} [in the morning|when it rains|after {time}]? [Tell me|Explain it] {at} on {day}.
    Found {slip} in [a printed book|the official solution|my supervisor’s paper]. [I checked|{friend} checked|We checked] {count} times. [I feel taller|I have told everybody on {street}|Not that I will ever mention it].
    If you see {count} people {at} with {gear} and a [stopwatch|bucket|protractor], that is us, [it is for|it is] {course}, [we are harmless|you may ask].
    [Failed|I failed] the {course} test by [one|two] [points|marks], and {friend} by [one|two] in the other direction. We [met in the middle|split a bun on it] {at}.
    Passed {course}. I [owe it to|would like to thank] {friend}, {slip}, which [stayed away|did not come], and the [vending machine|night bus|kettle] [on floor three|that never judged].
    > well done! [I saw the list|I saw your number on the door] at {time} and [shouted in the library|told {friend} before you could].
    Nobody in this town can [walk past|cross] the Mill Street bridge without [counting its period|stamping to find the resonance], [and by nobody I mean|at least not] {friend} and me, {when}.
    The [cleaner|caretaker|night porter] looked at our board {when}, [took the chalk|pointed], corrected {slip} and [left|went on with the floor]. [We have not slept|Who is he|{friend} followed him as far as {street}].
    Power cut in the annexe {when}, {minutes} minutes of it. [Best seminar|The best hour] of the [year|term]: {friend} explained {problem} [with a candle|with shadows|in the dark with both hands].
    [Units|Check your units].
    Sheet nine. Send biscuits.
    It was the minus sign.`,
  essays: [
    `
    What {problem} taught me about [being stuck|asking] || {count} [wrong|bad] ways to solve {problem} || Notes on {problem}

    [This is not|I promise this is not] a post about physics, whatever {friend} [says|tells you|may think]. It is about {problem}, [which was due|set] on {day}, and about {number} hours in the annexe with {friend}, [who had it harder|who had flu], and about [what happens|how it feels] when [you cannot do a thing|a thing will not come].

    ## The wrong ways

    We tried everything [in the usual order|one tries], and I [kept|have] the list [as a warning|because {friend} asked for it]:

    % 4
    1. [Looking|Staring] at it. {minutes} minutes, [both of us|in turns], [one eye closed|from the other side of the table].
    1. [Last year’s sheets|The solution of a friend of {friend}], which [began well|looked fine] and then had [a coffee ring|a drawing of a horse] where line {count} should be.
    1. Conservation of energy, [as a prayer|because it is always that], [which gave|and it gave] {number} joules [where there should be a length|too many by {time}].
    1. {gear}. The technician [lent it to us|looked away] until {time}, and [the reading was|it said] {number}, [of what, we could not agree|twice].
    1. [Asking|Ringing] {relative}, who [was frying fish|had left school at fourteen] and said [it depends on the ladder|you must have left something out] at {time}.
    1. [Tears|Despair], mine, [about|for] {minutes} minutes, [on the radiator|in the corridor], [then|and after that] an apple.

    ## The [moment|turn]

    % 2
    [What did it|The thing that did it] was [silly|small]. {friend} went to [wash the cups|open the window|get chips] at {time}, and I [told|explained] the whole thing to the [coat stand|chair] [as if it had asked|from the beginning], and in the middle of a [sentence|word] I heard {slip}.
    [It was {slip}|{slip}, that was all]. It had stood there [since line two|all evening], [in my own handwriting|underlined], and [the rest fell over|everything after it fell into place] [like cards|like a row of bicycles on {street}] in {minutes} minutes.
    You would think [one is glad|I cheered]. I was [furious|insulted] for [about|at least] {count} minutes, and then so [light|awake] that we [walked home by|ran as far as] {place}, at {time}, [talking too loudly|solving it again out loud].

    ## What I [do|will do] now

    % 3
    - [Say|I say] it aloud to something, [a chair|{friend}|a dog] [will do|is best], before {time} and [not after|without looking at the sheet]
    - [Draw|I draw] it [large|badly], {count} times, [until|so long that] it [looks like a comic|stops being {problem} and is a thing]
    - Put the units [in|next to] every line, [even when {friend} laughs|as nobody does on {day} evenings]
    - Stop after {minutes} minutes and [walk|go round] by {place}, [because|since] [it works|the answer tends to stand there]
    - Ask [earlier|sooner]; the help desk is open from {time}, and [nobody has been eaten|{friend2} only looks strict]

    > A problem you can’t [do|solve] is only [a question you have not asked properly|one you have not drawn yet], [{friend} says|says the technician], [usually|mostly] {at}.

    ? [I got|We got] {count} of {number} marks [for it|in the end], [by the way|for the record]. The marker had written “[nice picture|where does this horse come from|correct, but why]” in [green|pencil] [beside|under] line {count2}.

    [If you are stuck on it now|If it is {time} and you sit there], come [over|in]. On {day} [I am|we are] [usually|mostly] in the annexe from {time2}, [by the window|third table], the one with [the apple|{friend} asleep on it], and I will [not tell you|listen to you] [until you have told the chair|as well as any chair].
    `,
    `
    A [beginner’s|short] guide to {thesis} || Why I study {thesis} || {thesis}, explained to {relative}

    [People|Everyone] at home [asks|keep asking] what I do [all day|up there], and [on {day}|at supper on {day}] I [promised|swore] {relative} an answer without [one|a single] formula. [So here|Here] it is: {thesis}, [for everybody|in plain words], [with apologies to|checked by] {friend}.

    ## What you [see|can see]

    % 2
    [Go|Go and stand] [{at}|out there] around {time}, when [it is quiet|nobody is about], and look at {thesis} for {minutes} minutes. [No longer|Longer is dangerous], {friend} [began like that|did it once and changed subject].
    You will [notice|see] that it is never [quite|exactly] the same [twice|as on {day}], and that it is never [any old how|pure chance] either. [In between|Between the two] there is [room for|space enough for] {count} [theses|careers] and [mine|one of them is mine].
    [Children|Small children] see it at once. My [niece|sister’s boy] [asked|wanted to know] [who does it|whether it is tired] after {minutes} minutes, which is [about where|roughly the point at which] the [literature|newest paper] stands.

    ## What I [measure|do]

    {gear}, a tripod, [a notebook with a waterproof cover|a flask], {number} [readings|pictures] on a good day. Then {count} weeks of [asking|finding out] whether the pattern is [in the thing|out there] or in [me|{gear}|the lens]. [So far|At the moment] it is [about half and half|mostly me], {friend} [reckons|worked out].

    ## [Is it useful|What is it for]

    % 2
    [Yes|A little]. [The people|A man] at the [bottling plant|waterworks] in Ashby [rang|wrote] [on {day}|after the last talk], and [wanted to know|asked] how [long|fast] it [dries|takes to settle] at {number} degrees. I [told them|said] {minutes} minutes, [and nobody has complained|with error bars].
    [No, and I mean that kindly|Not very]. But [somebody|{friend}] [asked the same about|says the same of] [music|football], and [nobody was cross|that went well] until {time}.
    [It is useful to me|I can say what it does for me]. When [everything|my life] [went to pieces|was upside down] {count} [months|years] ago, {thesis} [was still there at {time}|did what it always does], and [looking|to look] was [something I could do|enough for one day].

    ## Questions from {relative}

    % 3
    - *Do they pay you?* [Until|Yes, until] {day}, [after that it is hope|then we ask again], and [{shop} has offered me mornings|{friend} lends me soup].
    - *[Could it explode|Is it dangerous]?* [Only once|No], and that was {gear}, {count} [weeks|years] ago, [before my time|{friend} has the eyebrows to show for it].
    - *[When are you finished|How long still]?* [{months} months|In {months} months], [as it was|the same as] {months2} months ago.
    - *And if they laugh?* I [invite them|take them along] on {day} at {time}. [They stop|Nobody laughs in the cold].

    ? [If you want to see it|To see some], I [give a talk|speak] {at} on {day2}, {time}, [with pictures|with a bucket]. [Bring|You can bring] {relative2}.
    `,
  ],
});
