import { once } from 'node:events';
import { absoluteUrl } from './addresses.ts';
import { outlets } from './outlets/all.ts';
import { createNewsroomServer, portOf } from './server.ts';

export { type Difficulty, type ExpectedOutcome, expectedOutcomes } from './difficulties.ts';

export interface Newsroom {
  readonly feeds: readonly NewsroomFeed[];
  readonly port: number;
  stop(): Promise<void>;
}

export interface NewsroomFeed {
  readonly url: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Serves the sample newsroom's sites on 127.0.0.1, each under its own host name in `.localhost`.
 * Port 0 takes a free one. Rejects with the system's error where the port is taken.
 */
export async function startNewsroom({ port }: { readonly port: number }): Promise<Newsroom> {
  const server = createNewsroomServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    feeds: feedsOn(portOf(server)),
    port: portOf(server),
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function feedsOn(port: number): readonly NewsroomFeed[] {
  return outlets.flatMap((outlet) =>
    outlet.feeds.map((feed) => ({
      url: absoluteUrl(outlet, feed.path, port),
      title: feed.title,
      language: outlet.language,
    })),
  );
}
