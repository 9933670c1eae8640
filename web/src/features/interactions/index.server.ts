export { like } from './like.server.ts';
