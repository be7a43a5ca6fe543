// One visit to an LMS through the eight functions of SCORM 1.2. Every call's answer is looked at, and the error it left:
// LMSs are known to say "true" and keep nothing, to throw, and to lack what the standard leaves to them.

/** The functions that an LMS offers. What they return differs from LMS to LMS: "true", true, "", undefined. */
export interface ScormApi {
  LMSInitialize(nothing: ''): unknown;
  LMSFinish(nothing: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(nothing: ''): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(code: string): unknown;
  LMSGetDiagnostic(code: string): unknown;
}

/** What went wrong. */
export interface Trouble {
  readonly call: 'LMSInitialize' | 'LMSSetValue' | 'LMSCommit' | 'LMSFinish';
  /** What was to be set. */
  readonly element?: string | undefined;
  /** The LMS's number for it; "0" when it gave none. */
  readonly code: string;
}

/** An element of the data model and its value. */
export type Entry = readonly [element: string, value: string];

/** A visit. Nothing in it throws. */
export interface LmsSession {
  /** Begins the visit, or tries to once more. @returns what went wrong */
  readonly open: () => Trouble | undefined;
  readonly isOpen: () => boolean;
  /** @returns "" when the LMS has nothing there, or no visit has begun */
  readonly get: (element: string) => string;
  /** @returns what went wrong; nothing does where the LMS lacks something that it may lack */
  readonly set: (entry: Entry) => Trouble | undefined;
  readonly commit: () => Trouble | undefined;
  /** Ends the visit. Nothing can be kept after it. */
  readonly finish: () => Trouble | undefined;
}

/** What an LMS may lack without lacking SCORM 1.2. */
const isOptional = (element: string): boolean =>
  /^cmi\.(?:interactions|student_data|core\.(?:score\.(?:min|max)|lesson_mode)|comments)\b/.test(element);

/** "Not implemented". */
const isLacking = (code: string): boolean => code === '401';

const isYes = (answer: unknown): boolean => /^(?:true|1)$/i.test(String(answer));

/** Begins with a visit that is not open yet. */
export function lmsSession(api: ScormApi): LmsSession {
  let isOpen = false;
  let isOver = false;

  const error = (): string => {
    try {
      return /^\d+/.exec(String(api.LMSGetLastError() ?? ''))?.[0] ?? '0';
    } catch {
      return '0';
    }
  };
  /** Calls, and says what went wrong. */
  const attempt = (call: Trouble['call'], act: () => unknown, element?: string): Trouble | undefined => {
    let isDone = false;
    try {
      isDone = isYes(act());
    } catch {
      return { call, element, code: '0' };
    }
    const code = error();
    return isDone && Number(code) === 0 ? undefined : { call, element, code };
  };

  return {
    open() {
      if (isOpen || isOver) return undefined;
      const trouble = attempt('LMSInitialize', () => api.LMSInitialize(''));
      isOpen = trouble === undefined;
      return trouble;
    },
    isOpen: () => isOpen,
    get(element) {
      if (!isOpen) return '';
      try {
        const value = api.LMSGetValue(element);
        return Number(error()) === 0 && value !== null && value !== undefined ? String(value) : '';
      } catch {
        return '';
      }
    },
    set([element, value]) {
      if (!isOpen) return { call: 'LMSSetValue', element, code: '301' };
      const trouble = attempt('LMSSetValue', () => api.LMSSetValue(element, value), element);
      return trouble && isOptional(element) && isLacking(trouble.code) ? undefined : trouble;
    },
    commit: () =>
      isOpen ? attempt('LMSCommit', () => api.LMSCommit('')) : { call: 'LMSCommit', code: '301' },
    finish() {
      if (!isOpen) return undefined;
      isOpen = false;
      isOver = true;
      return attempt('LMSFinish', () => api.LMSFinish(''));
    },
  };
}
