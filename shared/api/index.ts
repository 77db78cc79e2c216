export { type ApiRoom, createApi } from './app.ts';
export {
  type Article,
  type ArticleSummary,
  type Client,
  createClient,
  type Link,
  type Paths,
  type Problem,
} from './client.ts';
