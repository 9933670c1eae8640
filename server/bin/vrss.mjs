#!/usr/bin/env node
// Stays readable for old versions of Node, so that they say this sentence rather than a syntax error.
// The first with argon2.
const [MAJOR, MINOR] = [24, 7];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < MAJOR || (major === MAJOR && minor < MINOR)) {
  process.stderr.write(
    `VRSS needs Node ${MAJOR}.${MINOR} or newer, and this is ${process.version}. On Linux and Windows "npm start" and "npx --no vrss" bring their own after "npm ci"; elsewhere install one.\n`,
  );
  process.exitCode = 1;
} else {
  const { run } = await import('../src/cli.ts');
  await run(process.argv.slice(2));
}
