export { DemoRefused, fillDemo, type DemoOptions, type DemoReader } from './fill.ts';
