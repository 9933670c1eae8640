import { topic } from './topic.ts';

export const dogs = topic('dogs', {
  house: 'Harrow Falls Dog Walkers',
  houseBio: 'Mornings on the towpath, evenings by the quarry. Lost leads hang on the third post.',
  bios: 'Walks other people’s dogs | Muddy to the knee | Here for the lurcher | Throws sticks left-handed | Towpath twice a day | Owned by a terrier',
  tags: 'dogs towpath dogsofharrowfalls walkies muddy lurcher',
  emoji: '🐕 🦴 🐾',
  slots: {
    dog: 'Bosun | Pickle | Old Tom | Fig | Duchess | Radish | Bramble | Inspector | Mouse | Pudding | Whistle | Kipper | Madame | Otto the Second',
    other:
      'the lurcher from number eight | the postman’s spaniel | a whippet in a jumper | the vicar’s terrier | the three-legged collie | two dachshunds sharing one lead | a puppy the size of a loaf',
    find: 'a boot | half a kite | one glove | a wheel of cheese | somebody’s homework | an oar | a bowling ball | a garden gnome | a very old tennis ball | a whole cooked chicken | a pair of trousers | a hymn book',
    walk: 'the towpath | the quarry loop | the lower meadow | the long way by the second lock | the ropewalk | the path behind the tannery | the beacon and back',
    mood: 'proud | ashamed | soaked | convinced there is more | ready to go again | the colour of the river | fast asleep and running',
  },
  own: 'dog walk',
  scenes: `
    {dog} found {find} on {walk} and is {mood}. [Owner, please come forward|It is on our doormat|Not for swapping, I have tried].
    > {find}? I [lost|put down] [one|exactly that] {at} [{when}|for {count} seconds]. [Is it|Are there] [chewed|teeth marks]?
    {walk} {when}, {minutes} minutes, {dog} and {other}, [no argument|one argument, about a stick|love at first sniff]. [I got wet|{friend} got the ball in the ear|I carried the stick home, it is our stick now].
    {dog} got away {at} and came home [alone along|by way of] {street}, [stopping at the butcher’s|with a sausage|on the number six]. [The driver let the dog off at our stop|I was still whistling].
    > that was {dog}? [Sat behind|Stood next to] me, [very polite|looked out of the window], got off [before|at] {place}.
    I can take {count} dogs round {walk} on {day}. [Ask|Tell me] before {time}. [No chasers, no poets|{dog} interviews all newcomers].
    > mine please! [Pulls|Eats leaves], [afraid of|barks at] [bins|bishops|umbrellas], otherwise [a joy|an angel].
    {dog} is afraid of [the new bin|balloons|the statue by the Grange|my hat] and [nothing else|only that]. [We cross the road|We walk past it in a big bow|{friend} threw a blanket over it] [at {time}|every day].
    {dog} met {other} {at}. [{minutes} minutes later|After {minutes} minutes of running] both were {mood}, and {friend} and I had [talked|told each other things] [like people on a train|we never tell anyone].
    Glass on {walk} near {street}, [mind the paws|I swept what I could]. [{dog} is fine|{dog} has a bandage and enjoys it].
    > thank you, went [another way|by {walk2}] [because of this|with all four]. [I go back|We will be there] with a [broom|bucket] at {time}.
    {dog} [learned|can now do] “[wait|leave it|bow]” on the {nth} try, for cheese. [I learned patience|{friend} does it too|{relative} is next].
    Carried {dog} the last part of {walk}, [{number} kilos|all of them], [a stone in the paw|a matter of principle|no reason was given]. [Passed {friend} on the way, who saluted|My arms].
    Vet says {dog} is [too fat|eleven, not nine|“a character”]. {dog} says [the scales are wrong|nothing and eats the pen|goodbye]. We start {walk} [twice|at {time}] [from {day}|now].
    Who taught {other} to [open gates|ring the ferry bell|fetch other dogs]? [Brilliant|Please stop|{dog} is watching and learning].
    > nobody. [We found out|It began] on {day}. We have [no say in it|added a bolt], and now [it knits|the cows are in on it].
    {dog} [rolled in|brought home the smell of] [something|a fish|what used to be a badger]. {count} baths, [three towels|the good shampoo], {friend} in a [raincoat|swimsuit]. [Still|And still].
    > [vinegar|tomato juice|a lemon], {minutes} minutes, then [run|open windows]. [It wears off|Mine faded] by {day}.
    If a dog {at} [sits|leans] on your foot, that is {dog}. [It means|It only means] [you are sad|you have cheese|you have been chosen]. [Stay until {time}|Do not move, it is good for both].
    > it happened to me [on {day}|at {time}], I had [had|got] [a letter|bad news]. [How did|How on earth did] {dog} know?
    Lost lead, [green|red], [third post|on the post] by {walk}. [Chewed at one end|Says “good boy” in {friend}’s writing].
    Rain, {walk}, {minutes} minutes, {dog} in [the reeds|every puddle], me in [the wrong shoes|{friend}’s coat]. [Nobody else out|We had the river to ourselves|Two fools, one happy].
    {dog} turned {years}. [Walks slower, smells longer|Grey chin, same opinions|We do {walk} in {minutes} minutes now and call it reading].
    > give [that chin|the old gentleman] a kiss [from us|from {street}]. [I remember|We still talk about] the [cheese|bowling ball].
    {relative} said “no dogs on the sofa” {when}. [It is|By {time} it was] {dog}, then {relative}, then [me|{friend}], [on the floor|on the arm].
    Trained {dog} not to beg at table. {dog} now [sighs|stands behind {friend}|looks at the wall like a widow].
    A stick is a stick, but [this one|the one from {walk}] [is|was] {count} feet long and [fits no door|took out {friend}’s knees|has been in the hall since {day}].
    Walkies at {time}. {dog} has known since {time2}.
    Wet dog, small car.
    Good girl.`,
  essays: [
    `
    {minutes} minutes on {walk} with {dog} || What {dog} knows about {walk} || {dog}: a [character|reference]

    [I take|We take] {walk} with {dog} at {time} and [again|once more] at {time2}. [It has been|That is] {years} years. [Somebody|A person without a dog] asked {at} whether that is not [boring|always the same]. [Here is|Let me give you] one [walk|morning], [in order|as {dog} does it].

    ## Out

    % 3
    [The door|First the door]: {dog} [goes|has to go] first, [looks left|stands], [reads|smells] the [step|mat] for who [came by|was here] since {time}. [{other}, it seems|The paper boy, and a hedgehog]. [That takes|This is] {count} minutes and [you must not hurry|it cannot be hurried].
    [The lamp post|Third post] [on|of] {street}. [All|Everything that] {street} [has to say|knows] is on it. I [read|look at] the [notices|weather], {dog} reads [below|the rest], and we [both|are both] [shake our heads|move on better informed] at {time}.
    {other}. [They met|It began] {years} years ago [over|because of] {find}, and since then it is [war|love], on [alternate days|which day I have never worked out]. [Today|On {day}]: love. {friend} and I hold the leads [like|as if they were] [skipping ropes|telephone cables] and [talk|swap news] [over their heads|for {minutes} minutes].
    At the [gate|bend] {dog} is [let off|free], [runs|goes], and I swear the [meadow|whole river] [gets bigger|leans over] to [watch|make room]. [Nothing I own|I have nothing that] [goes so fast|is used so completely], [not the car|{friend} included|at {time} least of all].

    ## [Things found|Found on the way]

    % 4
    - {find}, [by the second lock|under a bench], [returned to|it belonged to] {friend2}, [who was not pleased|with thanks and teeth marks]
    - [A purse|Somebody’s purse] with {number} [pounds|buttons] and a [photo|note] in it. [{relative} carried it back|We took it to {place}], [the owner cried|{dog} got a sausage]
    - [Sleep|A man asleep], {at}, {time}. {dog} [lay down|sat] beside him until he [woke|was warm], [that is all|we were late for everything]
    - [A smell|One smell], [invisible|old], {minutes} minutes, [on {day}|of great importance], [I would give|what would I not give] to know
    - [The ball|Ball number {number}] of Tannery Athletic, in the reeds, [not quite round|we kept it for {count} days]

    ## [Lessons|What I took home]

    % 2
    {dog} [greets|has greeted] {relative} at {time} every day as if [back from sea|from the dead]. I have [tried|begun] it with [people|{friend}]: [you get|there was] [a look|some alarm], and then, [{count} days later|by {day}], [they wait for it|they do it back].
    [No grudge|Grudges] [lasts|last] {minutes} [minutes|seconds] in {dog}. [I trod on that tail|The bath, the vet, the thermometer], [and then|a shake] and [it is|you are] [gone|forgiven], [right down to|from the nose to] the [tail|last hair], and I am [still|the only one] [sorry|thinking about it] at {time2}.
    [You get old|One gets old], says {walk}. The [first|second] year we did it in {minutes} minutes, now [there are|we take] {count} [stops|rests]. [Fewer miles|Less ground], [more in it|read more closely]. {friend} [says|thinks] I have [slowed|started to smell the posts] too.

    > [They give|A dog gives] you [one thing|only this], {friend2} said, [throwing|holding] {find}: somebody who is [glad|sure] [it is you|you are coming].

    ? [We are|{dog} and I are] on {walk} [tomorrow|on {day}] at {time}. [If a dog|Should somebody] [leans on|sits down on] your foot, [say|you say] [hello|“good dog”], and [stay|wait], [I am|I come] {count} [posts|minutes] behind.
    `,
  ],
});
