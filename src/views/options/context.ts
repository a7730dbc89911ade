import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Wording } from '../parts/translate';
import type { OptionsActions, OptionsData } from './model';

/** What every part of the settings page needs. */
export interface OptionsView {
  data: OptionsData;
  actions: OptionsActions;
  wording: Wording;
  /** Says what just happened, to be seen and heard. */
  say: (message: string) => void;
}

export const OptionsContext = createContext<OptionsView | null>(null);

export function useOptions(): OptionsView {
  const view = useContext(OptionsContext);
  if (!view) throw new Error('A part of the settings stands outside its page.');
  return view;
}
