import { topic } from './topic.ts';

export const pottery = topic('pottery', {
  house: 'Tannery Kiln',
  houseBio: 'Shared studio behind the old tannery. Six wheels, one kiln, a rota on the door.',
  bios: 'Throws pots, drops some | Glaze notes in a waterproof book | Clay under every nail | Makes mugs for people with big hands | Second kiln shelf from the top',
  tags: 'pottery ceramics kiln glaze stoneware mugs TanneryKiln',
  emoji: '🏺 🍶 🫖',
  slots: {
    pot: 'a teapot with a short spout | six bowls | the big jug | a lid without a pot | soup plates for the Night Kitchen | a vase like a boot | espresso cups | a jar with ears | one good mug | a butter dish shaped like the chapel',
    glaze:
      'the ash glaze | tenmoku | plain white | copper green | the blue nobody can repeat | river clay slip | the shino | oatmeal over rust | a clear coat',
    fate: 'came out whole | cracked across the foot | ran down onto the shelf | rings like a bell | leaks, and so becomes a vase for dry things | stuck to its neighbour for life | is better than I am | blew up and took two friends with it',
    step: 'centring | the third pull | the handle | trimming | the foot ring | waiting for it to dry | the lid seat | wedging',
  },
  own: 'glaze',
  scenes: `
    Opened the kiln at {time}: {pot} {fate}. [{friend} held my sleeve|We always whisper then|It was still ticking].
    > mine was [on|from] the shelf [under|next to] that! [How is|Did] the [green|small] one [alive|make it]? I [can’t|do not dare to] look until {day}.
    {pot} in {glaze}: it {fate}. [I had three plans and this was none of them|{friend} wants it anyway|Onto the shelf of lessons].
    {friend} threw {pot} {when} and made it look as if {step} does not exist. [I clapped with wet hands|Then I tried|It is like watching somebody whistle].
    {glaze} over {glaze2} on {pot}. [Nobody must ever ask me how|I wrote it down, the page stuck|{friend} says it looks like a lake in a bad mood].
    > how? I have [tried|chased] that for {months} months. [Thick|Dipped twice]? [I can pay in|I trade] [clay|mugs|dumplings].
    Still at {step}, {minutes} minutes in, {friend} humming at the next wheel. [It is not the clay|It wobbles when I think|Breathe out, says the wheel].
    {number} kilos of clay came up {street} on a handcart. [Thank you, {friend}|We sang|It went back down once, by itself].
    {pot} {fate}, so {relative} gets {pot2} instead. [Birthday is {day}|It will be described as intended|There is a theme, the theme is wonky].
    > I [prefer|wanted] {pot2} [anyway|all along], [honestly|truly]. [The boot|The first one] [frightened|would not have fitted] us.
    Kiln is full until {day}. {glaze} on the lower shelf, [thick ones at the back|nothing touching, please, we remember {day2}]. Ask {friend}.
    Seconds table {at}, {day}: everything that {fate}. [A pound each|Pay what the crack is worth|{relative} buys only these, says they are braver].
    > I drink [out of|from] one of [those|your seconds] [every|each] [morning|{day}]. It [leans|has a dent] exactly [where|like] my thumb wants it.
    I dreamed about {step} and woke at {time} with my thumbs in position. [The pillow was centred|{friend} says I said “up, up”].
    A test tile of {glaze} fell behind the kiln {years} years ago. {friend} found it {when}. [It is the colour|That is it, that is the blue|On the back: a recipe, half of it].
    Children’s afternoon {at}: {number} dragons, {count} ashtrays for parents who do not smoke, [one|a] [very good foot|portrait of {friend}|pot so thin I got jealous].
    Handle came off {pot} {when}. [In my hand|Full|In the middle of a sentence]. [{friend} said gold, I said glue|It is a bowl now, it was always a bowl].
    Clay on the [telephone|light switch|cat|bus seat]. [A trail up {street}, to {home}|People know where I have been|It dries pale, like guilt].
    Threw {number} mugs {when}, kept {count}. [The rest went back in the bucket|{friend} asked how I choose: the ones that look back at you].
    > keep [more|the others]! I [saw|passed] the [bucket|board], there was [one|a fat one] I [would have|had already] [married|named].
    {relative} uses {pot} for [nails|the dog|a hat stand|spaghetti, dry]. [I will not say what it was|It has never been so happy|Form follows {relative}].
    Wheel five [sings|pulls left|has a moon phase]. {friend} [likes it|throws nothing but eggs on it]. I [get|make] {pot} and [an apology|back ache] on it.
    What the kiln [said|did] at {time}: [tick|one small ping]. {friend} and I [looked at each other|did not ask whose]. [It was mine|It was nobody’s, it was the brick|Opens {day}].
    Glaze test number {number}: {glaze}, {count} parts [ash|hope], [one part|a pinch of] [rust|{friend}’s advice]. It {fate}.
    Tea tastes better out of {pot}. [Science|{relative} agrees|I checked with {count} cups and a blindfold].
    Centred. On the first go. Nobody saw.
    It cracked.
    Wet clay, warm radio.`,
  essays: [],
});
