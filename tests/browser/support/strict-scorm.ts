// An LMS that holds a package to the letter of SCORM 1.2. scorm-again, which keeps the data, lets much through (texts of
// any length, any vocabulary); this stands before it and writes down every call that a strict LMS would not take.

/** The eight functions, as scorm-again and every LMS have them. */
export interface InnerApi {
  LMSInitialize(nothing: string): unknown;
  LMSFinish(nothing: string): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(nothing: string): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(code: string): unknown;
  LMSGetDiagnostic(code: string): unknown;
}

/** What this LMS does wrong on purpose. */
export interface Faults {
  readonly initialize?: boolean;
  /** Commit fails; or says "false" and leaves no error; or says "true" and leaves one. */
  readonly commit?: boolean | 'without-error' | 'only-error';
  /** Elements that it refuses, by their beginning, and with which error. */
  readonly set?: Readonly<Record<string, string>>;
  /** Functions that throw. */
  readonly throws?: readonly string[];
}

export interface StrictApi extends InnerApi {
  /** What a strict LMS would not have taken, in words. */
  readonly violations: string[];
  /** Every call with its arguments. */
  readonly calls: string[];
  /** May be changed while the package runs. */
  faults: Faults;
}

/**
 * Puts the rules before an LMS. It stands alone: the tests hand its text to a page.
 * @param onCommit called after every commit that is not refused
 */
export function strictScorm(inner: InnerApi, faults: Faults, onCommit: () => void = () => {}): StrictApi {
  const upTo = (longest: number) => (value: string) => value.length <= longest;
  const matching = (pattern: RegExp) => (value: string) => pattern.test(value);
  const oneOf =
    (...words: string[]) =>
    (value: string) =>
      words.includes(value);
  const decimal = matching(/^-?\d+(\.\d{1,2})?$/);
  const score = (value: string) => decimal(value) && Number(value) >= 0 && Number(value) <= 100;
  const timespan = matching(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
  const time = matching(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
  const identifier = (value: string) => /^[\x21-\x7e]+$/.test(value) && value.length <= 255;
  const oneLine = (value: string) => value.length <= 255 && !/\p{Cc}/u.test(value) && value.isWellFormed();

  const writable: readonly (readonly [RegExp, (value: string) => boolean])[] = [
    [/^cmi\.suspend_data$/, (value) => /^[\x20-\x7e]*$/.test(value) && value.length <= 4096],
    [/^cmi\.core\.lesson_location$/, upTo(255)],
    [/^cmi\.core\.lesson_status$/, oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed')],
    [/^cmi\.core\.exit$/, oneOf('time-out', 'suspend', 'logout', '')],
    [/^cmi\.core\.session_time$/, timespan],
    [/^cmi\.core\.score\.(raw|min|max)$/, score],
    [/^cmi\.comments$/, upTo(4096)],
    [/^cmi\.interactions\.\d+\.id$/, identifier],
    [/^cmi\.interactions\.\d+\.time$/, time],
    [
      /^cmi\.interactions\.\d+\.type$/,
      oneOf('true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'),
    ],
    [/^cmi\.interactions\.\d+\.weighting$/, decimal],
    [/^cmi\.interactions\.\d+\.latency$/, timespan],
    [
      /^cmi\.interactions\.\d+\.result$/,
      matching(/^(correct|wrong|unanticipated|neutral|-?\d+(\.\d{1,2})?)$/),
    ],
    [/^cmi\.interactions\.\d+\.student_response$/, oneLine],
    [/^cmi\.interactions\.\d+\.correct_responses\.\d+\.pattern$/, oneLine],
  ];
  const readable =
    /^cmi\.(suspend_data|launch_data|comments|comments_from_lms|interactions\._(count|children)|student_data\.\w+|core\.(student_id|student_name|lesson_location|credit|lesson_status|entry|score\.(raw|min|max)|total_time|lesson_mode|_children))$/;
  const ofChoice = /^\{?([a-z0-9](,[a-z0-9])*)?\}?$/;

  let state: 'before' | 'open' | 'over' = 'before';
  let error = '0';
  /** The types of the interactions so far. */
  const types = new Map<string, string>();
  const ids = new Set<string>();
  let count = Number(inner.LMSGetValue('cmi.interactions._count')) || 0;
  let best = Number.NEGATIVE_INFINITY;

  const violated = (words: string): false => {
    api.violations.push(words);
    return false;
  };
  const refuse = (code: string): string => {
    error = code;
    return 'false';
  };

  const mayInteract = (element: string, value: string): boolean => {
    const [, place = '', rest = ''] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (rest === 'id') {
      if (Number(place) !== count) return violated(`${element}: the next interaction is ${count}`);
      count += 1;
      ids.add(place);
      return true;
    }
    if (!ids.has(place)) return violated(`${element}: set before its id, or of an earlier visit`);
    if (rest === 'type') types.set(place, value);
    if (rest !== 'student_response' && !rest.endsWith('pattern')) return true;
    const type = types.get(place);
    if (!type) return violated(`${element}: set before its type`);
    return type !== 'choice' || ofChoice.test(value) || violated(`${element}: "${value}" is no choice`);
  };

  const maySet = (element: string, value: unknown): boolean => {
    if (typeof value !== 'string') return violated(`${element}: ${typeof value} is no text`);
    const rule = writable.find(([pattern]) => pattern.test(element));
    if (!rule) return violated(`${element} may not be set`);
    if (!rule[1](value)) return violated(`${element} may not be "${value.slice(0, 80)}" (${value.length})`);
    if (element === 'cmi.core.score.raw') {
      if (Number(value) < best) return violated(`the score went down from ${best} to ${value}`);
      best = Number(value);
    }
    return !element.startsWith('cmi.interactions.') || mayInteract(element, value);
  };

  /** Notes the call, and throws where the LMS is to throw. */
  const note = (name: string, ...given: readonly unknown[]): void => {
    api.calls.push([name, ...given].join(' '));
    if (api.faults.throws?.includes(name)) throw new Error(`${name} is broken`);
  };

  const api: StrictApi = {
    violations: [],
    calls: [],
    faults,
    LMSInitialize(nothing) {
      note('LMSInitialize');
      if (nothing !== '') violated('LMSInitialize takes ""');
      if (state !== 'before') violated('LMSInitialize was called twice');
      if (api.faults.initialize) return refuse('101');
      inner.LMSInitialize('');
      count = Number(inner.LMSGetValue('cmi.interactions._count')) || 0;
      best = Number(inner.LMSGetValue('cmi.core.score.raw') || Number.NEGATIVE_INFINITY);
      state = 'open';
      error = '0';
      return 'true';
    },
    LMSGetValue(element) {
      note('LMSGetValue', element);
      if (state !== 'open') violated(`${element} was asked for ${state} the visit`);
      if (!readable.test(element)) violated(`${element} may not be read`);
      if (state !== 'open') {
        error = '301';
        return '';
      }
      error = '0';
      if (element === 'cmi.interactions._count') return `${count}`;
      return inner.LMSGetValue(element) ?? '';
    },
    LMSSetValue(element, value) {
      note('LMSSetValue', element, value);
      if (state !== 'open') {
        violated(`${element} was set ${state} the visit`);
        return refuse('301');
      }
      const fault = Object.entries(api.faults.set ?? {}).find(([beginning]) => element.startsWith(beginning));
      if (fault) return refuse(fault[1]);
      if (!maySet(element, value)) return refuse('405');
      error = '0';
      return `${inner.LMSSetValue(element, value)}`;
    },
    LMSCommit(nothing) {
      note('LMSCommit');
      if (nothing !== '') violated('LMSCommit takes ""');
      if (state !== 'open') violated(`LMSCommit was called ${state} the visit`);
      if (api.faults.commit === 'without-error') return refuse('0');
      if (api.faults.commit) {
        refuse('101');
        return api.faults.commit === 'only-error' ? 'true' : 'false';
      }
      inner.LMSCommit('');
      onCommit();
      error = '0';
      return 'true';
    },
    LMSFinish(nothing) {
      note('LMSFinish');
      if (nothing !== '') violated('LMSFinish takes ""');
      if (state !== 'open') violated(`LMSFinish was called ${state} the visit`);
      state = 'over';
      onCommit();
      error = '0';
      return 'true';
    },
    LMSGetLastError: () => error,
    LMSGetErrorString: (code) => (code === '0' ? 'No error' : 'Error'),
    LMSGetDiagnostic: () => '',
  };
  return api;
}
