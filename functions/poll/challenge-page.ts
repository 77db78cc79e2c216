import type { FetchedResponse } from '../../shared/http/index.ts';

/** What services against robots put into the pages that they serve in a feed's place, in its headers or its markup. */
const signs: readonly (readonly [service: string, headers: RegExp | null, markup: RegExp | null])[] = [
  ['Cloudflare', /^cf-mitigated: challenge/m, /\/cdn-cgi\/challenge-platform\/|cf-browser-verification|_cf_chl_opt/],
  ['AWS WAF', /^x-amzn-waf-action: (?:challenge|captcha)/m, /\.awswaf\.com\/|AwsWafIntegration/],
  ['Akamai', null, /errors\.edgesuite\.net|\/_sec\/cp_challenge\/|bm-verify=/],
  ['Imperva', null, /_Incapsula_Resource/],
  ['DataDome', /^x-datadome: protected/m, /captcha-delivery\.com/],
  ['DDoS-Guard', /^server: ddos-guard/m, /\/\.well-known\/ddos-guard\//],
  ['HUMAN', null, /px-captcha|\/captcha\/captcha\.js\?a=c/],
  ['Sucuri', null, /sucuri_cloudproxy_js/],
  ['Anubis', null, /within\.website\/x\/cmd\/anubis/],
  ['a captcha', null, /g-recaptcha|h-captcha|hcaptcha\.com\/1\/api\.js|cf-turnstile/],
];

/** Signs stand at a page's beginning; a long page about robots is no challenge. */
const lookedAt = 64 * 1024;

/** The service that answered for the server, to find out whether we are human; null where the answer is the server's. */
export function challengedBy({ headers, body }: Pick<FetchedResponse, 'headers' | 'body'>): string | null {
  const markup = Buffer.from(body.subarray(0, lookedAt)).toString('latin1');
  const lines = Object.entries(headers)
    .map(([name, value]) => `${name}: ${value.toLowerCase()}`)
    .join('\n');
  const isPage = /<html|<!doctype html|<script/i.test(markup);
  const found = signs.find(([, header, page]) => header?.test(lines) || (isPage && page?.test(markup)));
  return found?.[0] ?? null;
}
