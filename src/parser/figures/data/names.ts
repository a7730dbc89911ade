/** Words after which a bare number is part of a name or a label ("Boeing 737", "Article 5", "Room 12"). */
export const LABELS = new Set(
  'boeing airbus iphone ipad galaxy windows xbox playstation ps route highway interstate flight article articles section sections chapter room channel formula type model series version apollo falcon soyuz sputnik gate platform page pages line row seat verse psalm act amendment proposition resolution directive rule regulation title schedule unit building block lot apartment apt suite floor pier terminal exit mile lane ward district precinct sector zone area class grade year group pool game games match week day round heat race stage phase tier step level division league no nos number numbers figure fig table figs box volume vol issue episode season part track question q appendix annex clause item case form file docket bill patent code pin opus op sonata symphony concerto dow nasdaq ftse dax nikkei s&p euro cac russell stoxx asx psa bmw audi mercedes porsche ferrari mazda nissan ford kia vitamin omega uranium carbon cesium caesium iodine plutonium strontium covid sars hiv studio web photoshop office python android ios html ie firefox chrome battalion brigade division regiment squadron'.split(
    ' ',
  ),
);

/** Labels that are plain words too and name something only when capitalised or before a small number. */
export const LOOSE_LABELS = new Set('year day week mile line area part class unit group round form office'.split(' '));
