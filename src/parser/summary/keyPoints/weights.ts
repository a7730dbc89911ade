/**
 * Weights of the features that rank sentences as key points, packed.
 * Made by scripts/train/summary.mjs from 216 hand-annotated Wikinews articles. Do not edit by hand.
 */
export const KEY_WEIGHTS =
  '((_()V()L()R()T()V()N()M()O()K()L()M(*M()R(*U()`(*M()P()I()D()_()H()T()Z()N()T()I()M()P()T()V()Y()N' +
  '()G()S()W()R()I()S()V()S()T()P()O()O()M(*U(*R()L()U()^()R()N()H()O()S()^()]()S()W()R()P()V(*T()R()L' +
  '()N()I()O()Y()T()S()S()J(*M()M()_(.W()R(/U()R()N()P(*J()[()P()U()K()N()O(*N()U()U(/[()U()P()V()K()N';
