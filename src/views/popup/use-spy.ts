import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Section } from './model';

/** Room the sticky row takes at the top of the scrolled part, CSS pixels, with a little more. */
const EDGE = 44;

/** The section one is reading: the last whose top has passed under the sticky row; the last of all at the very end. */
export function useSpy(scroller: RefObject<HTMLElement | null>, sections: Section[]): Section | undefined {
  const [current, setCurrent] = useState(sections[0]);
  const names = sections.join();
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const look = () => {
      const top = box.getBoundingClientRect().top + EDGE;
      const list = names.split(',') as Section[];
      const passed = list.filter((name) => {
        const element = document.getElementById(name);
        return element !== null && element.getBoundingClientRect().top <= top;
      });
      const atEnd = box.scrollTop > 0 && box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
      setCurrent(atEnd ? list.at(-1) : (passed.at(-1) ?? list[0]));
    };
    look();
    box.addEventListener('scroll', look, { passive: true });
    return () => box.removeEventListener('scroll', look);
  }, [scroller, names]);
  return current;
}
