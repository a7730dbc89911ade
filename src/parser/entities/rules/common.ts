import { lazy, wordSet } from '../lazy';

/** Words that are capitalised for their place (start of a sentence, calendar, headings) and name nothing by themselves. */
const COMMON =
  'a about according across after again against ago all almost along already also although always amid among an and another any anyone around as asked at away back because before being below beside besides between beyond both but by can could despite did do does down due during each earlier early either else even ever every everyone everything except few finally first five following for four from further given had half has have having he hello her here hers him his how however i if in indeed inside instead into is it its itself just last late later least less let like looking made many maybe me meanwhile million more moreover most much my near nearly neither never nevertheless next nine no nobody none nor not nothing now of off often on once one only onto or other others otherwise our out outside over overall part past people per perhaps please police previously quite rather recently researchers residents same scientists second seven several she should shortly similarly since six so some someone something sometimes soon still such ten than thank thanks that the their them themselves then there therefore these they thing things third this those though three through throughout thus to today together tomorrow tonight too toward towards two under unfortunately unless unlike until up upon us usually very was we well were what when where whereas whether which while who whoever whole whom whose why will with within without would yes yesterday yet you your officials authorities experts critics supporters analysts investigators protesters prosecutors lawyers doctors government hundreds thousands dozens millions witnesses man men woman women children students workers voters figures data news photo image file caption advertisement related read video watch more source update';
const CALENDAR =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm gmt utc bst est edt';

const common = lazy(() => wordSet(COMMON, CALENDAR));
const calendar = lazy(() => wordSet(CALENDAR));

export const isCommon = (lower: string): boolean => common().has(lower);
export const isCalendar = (lower: string): boolean => calendar().has(lower);
