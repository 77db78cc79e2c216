/** Every preset, and every option that adds, leaves out or changes a resource. */
export const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  hobby: {},
  newsroom: { preset: 'newsroom' },
  archive: { preset: 'archive' },
  'open to all, behind a web ACL, under its own name': {
    access: 'public',
    waf: 'on',
    domain: 'news.lequai.example',
    certificate: 'arn:aws:acm:eu-west-1:123456789012:certificate/0a1b',
    region: 'eu-west-1',
  },
  'with alarms that tell and a budget': { alarmEmail: 'desk@lequai.example', monthlyBudget: '30', access: 'iam' },
  'where there are no budgets': { alarmEmail: 'desk@lequai.example', region: 'eu-north-1' },
  'with a feeds file and languages of its own': {
    feeds: 'package.json',
    sources: 'test/fixtures/own-outlets.txt',
    languages: 'fr',
    watchedLanguages: 'fr,ar',
  },
  'with embeddings': { embeddings: 'bedrock' },
  'that removes its data': { removeData: 'yes' },
};
