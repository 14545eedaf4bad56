import { authFields } from '../../model/auth';
import type { Finding } from '../../model/finding';
import { canSign } from '../../model/pair';
import { isSecure } from '../loopback';
import { verdicts } from '../../words/checks';
import { type Judgement, blame } from '../judgement';
import { type Facts, label } from '../facts';
import { isNeeded, templateFields } from '../expand-url';

const fromFinding = (finding: Finding, state: Judgement['state'], more: number): Judgement => ({
  state,
  verdict: more > 0 ? `${finding.message} ${verdicts.alsoWrong(more)}` : finding.message,
  fix: finding.fix,
  ...(finding.cause ? { cause: finding.cause, roots: [finding.cause] } : {}),
});

/** Fields without which nothing can be asked: the servers, and what the token request is made of. */
function requiredFields(facts: Facts): string[] {
  const { source } = facts.pair;
  // What the destination alone holds is asked of nobody here.
  const isOpen = canSign(facts.pair) || source.auth === undefined;
  const auth = isOpen ? source.auth : undefined;
  const templates = [
    ...(auth && 'tokenUrl' in auth ? [auth.tokenUrl] : []),
    ...source.discovery.map((each) => each.url),
    ...(isOpen ? source.probes.map((each) => each.url) : []),
  ];
  const known = new Set(source.fields.map((each) => each.id));
  const inUrls = templates.flatMap((url) => templateFields(url).filter((field) => isNeeded(url, field)));
  return [...new Set([...inUrls, ...(auth ? authFields(auth) : [])])].filter((id) => known.has(id));
}

/** An address that cannot be used, although no lint said so. */
function judgeAddress(facts: Facts, field: string): Judgement | undefined {
  const value = (facts.values[field] ?? '').trim();
  const about = { field: label(facts.pair.source.fields, field) };
  const url = URL.parse(value);
  if (!url || !url.hostname) {
    const cause = URL.canParse(`https://${value}`) ? 'scheme-missing' : 'value-malformed';
    return blame(facts, cause, { context: about });
  }
  if (!isSecure(url, facts.allowLoopbackHttp))
    return blame(facts, 'scheme-forbidden', { context: { ...about, expected: `https://${url.host}${url.pathname}` } });
  if (url.search || url.hash || url.username || url.password)
    return blame(facts, 'value-malformed', { context: about });
  return undefined;
}

/** The values themselves, before anything is sent: what the lints found, what is absent, what is no address. */
export function judgeValues(facts: Facts): Judgement {
  const errors = facts.valueFindings.filter((finding) => finding.level === 'error');
  if (errors[0]) return fromFinding(errors[0], 'failed', errors.length - 1);

  const { fields } = facts.pair.source;
  for (const id of requiredFields(facts)) {
    const field = fields.find((each) => each.id === id);
    const missing = field?.secret ? !facts.heldSecrets.includes(id) : !facts.values[id]?.trim();
    if (missing)
      return {
        ...blame(facts, field?.secret ? 'secret-malformed' : 'value-malformed'),
        verdict: verdicts.valueMissing(label(fields, id)),
        fix: verdicts.captureValue(label(fields, id)),
      };
    const wrong = field?.format === 'url' ? judgeAddress(facts, id) : undefined;
    if (wrong) return wrong;
  }
  const warnings = facts.valueFindings.filter((finding) => finding.level === 'warning');
  if (warnings[0]) return fromFinding(warnings[0], 'warning', warnings.length - 1);
  return { state: 'passed', verdict: verdicts.valuesRight };
}
