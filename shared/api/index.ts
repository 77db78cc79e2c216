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
export { createExportApi, UnfinishedExport } from './export.ts';
export { ExportError, type ExportRequest, type ExportSource, readExport } from './read-export.ts';
export { createWritingApi, type FindFeed, type WritingRoom } from './writing.ts';
