import type { Analysis } from '../../parser/model';
import type { Wording } from '../parts/translate';

/** What every part of a card gets. Structurally the page room's `CardContent` and `CardActions`. */
export interface CardProps extends Wording {
  analysis: Analysis;
  mark: { id: string; kind: string; mention: number };
  index: number;
  total: number;
  pinned: boolean;
  sheet: boolean;
  hidden: boolean;
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
