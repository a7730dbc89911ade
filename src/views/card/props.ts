import type { Analysis, Figure, Quote } from '../../parser/model';
import type { Wording } from '../parts/translate';

/** One place of an article kept earlier. Structurally the page room's `KeptElsewhere`. */
export interface Elsewhere {
  url: string | null;
  title: string | null;
  source: string | null;
  published: string | null;
  text: string;
  value: number | null;
}

/** What every part of a card gets. Structurally the page room's `CardContent` and `CardActions`. */
export interface CardProps extends Wording {
  analysis: Analysis;
  mark: { id: string; kind: string; mention: number };
  index: number;
  total: number;
  pinned: boolean;
  sheet: boolean;
  hidden: boolean;
  /** Stands in a place of its own, not beside its words: there is nothing to pin. */
  fixed?: boolean;
  /** Where else the reader kept the same quotation, or a count of the same thing; absent where nothing is kept. */
  alsoIn?(annotation: Quote | Figure): Promise<Elsewhere[]>;
  actions: {
    step(by: 1 | -1): void;
    close(): void;
    pin(): void;
    goTo(id: string): void;
    wrong(reason: 'speaker' | 'kind' | 'extent' | 'value' | 'other'): void;
    undo(): void;
    copy(text: string): Promise<boolean>;
  };
}
