export { type ApiRoom, createApi, type ReadingRoom } from './app.ts';
export {
  type Article,
  type ArticleSummary,
  type Client,
  createClient,
  type Link,
  type Paths,
  type Problem,
} from './client.ts';
export { createWritingApi, type FindFeed, type WritingRoom } from './writing.ts';
