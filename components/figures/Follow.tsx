// Lets a picture follow the page's numbers. It starts from those of the static page, so that hydration finds the
// picture it expects, and takes the page's present numbers from then on. A class, for the hooks of Preact would be a
// tenth of the figures' script.
import { Component, type ComponentChild } from 'preact';
import { exactText, hasValue } from '~/calc/kernel/exact.ts';
import { oncePerFrame } from '~/state/frame.ts';
import { whenStoreIsReady } from '~/state/page-store.ts';
import type { Store } from '~/state/store.ts';
import type { Bound, Texts } from './bound.ts';

interface Props {
  readonly groups: readonly Bound[];
  /** Draws from the present values of each group. */
  readonly children: (texts: readonly Texts[]) => ComponentChild;
}

interface State {
  readonly texts: readonly Texts[];
}

const textOf = (store: Store, binding: string): string => {
  const value = store.read(binding);
  return hasValue(value) ? exactText(value) : '';
};

const readAll = (store: Store, { bindings }: Bound): Texts =>
  Object.fromEntries(Object.entries(bindings).map(([name, binding]) => [name, textOf(store, binding)]));

/** Draws again when a value changed, once per frame at most. */
export class Follow extends Component<Props, State> {
  override state: State = { texts: this.props.groups.map(({ initial }) => initial) };
  private stop: (() => void) | undefined;

  override componentDidMount(): void {
    this.stop = whenStoreIsReady((store) => {
      const follow = oncePerFrame(() => {
        const texts = this.props.groups.map((group) => readAll(store, group));
        if (JSON.stringify(texts) !== JSON.stringify(this.state.texts)) this.setState({ texts });
      });
      follow();
      return store.listen(follow);
    });
  }

  override componentWillUnmount(): void {
    this.stop?.();
  }

  override render(): ComponentChild {
    return this.props.children(this.state.texts);
  }
}
