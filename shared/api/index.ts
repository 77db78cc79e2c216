export { type ApiRoom, createApi } from './app.ts';
