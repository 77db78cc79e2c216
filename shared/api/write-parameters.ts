import * as z from 'zod';

/** What requests that change something may say. */

const webAddress = z.url({ protocol: /^https?$/, error: 'give an http(s) address' }).max(2_000);

export const feedAddition = z
  .strictObject({
    url: webAddress.meta({
      description: 'Address of a feed, or of a site that leads to one.',
      example: 'https://lefanal.example/',
    }),
    language: z
      .string()
      .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'give a BCP 47 tag, such as fr')
      .optional()
      .meta({ description: 'Its language, where you know better than the feed.', example: 'fr' }),
  })
  .meta({ id: 'FeedAddition' });

export const feedChange = z
  .strictObject({
    paused: z.boolean('give true or false').meta({ description: 'Whether it is polled no more.', example: true }),
  })
  .meta({ id: 'FeedChange' });

export const withdrawalQuery = z.strictObject({
  reason: z
    .string()
    .max(500, 'give at most 500 characters')
    .optional()
    .meta({ description: 'Why; it is kept with the tombstone.', example: 'The publisher asked for it.' }),
});
