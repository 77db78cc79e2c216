const otherHost = /^(?:forums?|boards?|community|discuss|discourse|talk|docs?|developers?|api|manual|wiki)\./i;
const otherPath = new RegExp(
  `/(?:${[
    'forums?|boards?|threads?|topics?|showthread|viewtopic|discussions?|questions|t|comments',
    'docs?|documentation|reference|manual|api',
    'products?|items?|dp|p|shop|store|collections?|categor(?:y|ies)|genre|tags?|search|catalog(?:ue)?',
    'services?|solutions?|pricing|features|platform|use-cases|industries|careers|about|about-us|contact',
  ].join('|')})(?:/|\\.php|$)`,
  'i',
);

/** Such an address outweighs this much evidence, as a factor of the odds. */
const AGAINST = Math.exp(-2);

/** By what the odds that a page is an article change with an address that names a forum, a manual, a shop, a home page. */
export function addressOdds(url: string): number {
  const { hostname, pathname } = new URL(url);
  return pathname === '/' || otherHost.test(hostname) || otherPath.test(pathname) ? AGAINST : 1;
}

/** A probability whose odds are multiplied. */
export function withOdds(probability: number, factor: number): number {
  const odds = probability * factor;
  return odds / (odds + 1 - probability);
}
