import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Analysis } from '../../parser/model';
import type { Wording } from '../parts/translate';
import type { PopupActions } from './model';

/** What every part of the popup needs. */
export interface View {
  wording: Wording;
  actions: PopupActions;
  analysis: Analysis;
  /** What the filter box holds. */
  query: string;
  /** Tells a line of its own to the reader: seen in the foot, heard by a screen reader. */
  say: (message: string, back?: boolean) => void;
}

export const ViewContext = createContext<View | null>(null);

export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('A part of the popup stands outside its frame.');
  return view;
}
