/**
 * Weights of the features that rank phrases as answers to the six questions, packed.
 * Made by scripts/train/summary.mjs from 216 hand-annotated Wikinews articles. Do not edit by hand.
 */
export const ANSWER_WEIGHTS = {
  who:
    '(([(*M()K(,V(3W(*T(:O()T(`O(zN(+M(/_(4V(+M()L()N(*T(@U(-N(JX?`S(3U({X).W(-O(*SL1O)iU(4T||Q||QrsV*(K' +
    '(,N(0U()Z(6T+:M(8W1mO4fW(3S()X(;N()U(`O)(T()M(<S)aN*4O-CX(+L(1b()W()M()O(GU(FO(HN)-X()J(+S()J()U()T' +
    '(FW()N()X(*I()O(,U()L()J(*[(+M(2U()O()T(?K(gT(,S+)T)]U()O()T(?K()T(fT(,S2<H()T()W()F()W()X(.L(,V()U' +
    '()N(*[()I(+U()L(2`()L(/N(:M(8S(8Y(0V)1T+(V..]+,M(*O()O.-U.0`(+M(+T(-N*<W(HV(PO(@[(HI()N(GO(HU(b^()Y' +
    '()V()X(+N()G()V(,Y(+U()M()W()S(+T(.O',
  what:
    '(([(*I()N(8L(;V()N(*O(fT(,W(AU(WK()[(.[(-S(/X(,N<iS)nN()V(3T)pU)uNLDV||Q-ISP(VWVTm.S(>S(1O(/N(1U(FN' +
    '+HW(8N08S)VS*2U2lT()S()N(;W(WS(9T(,V(nS-8U,;Y(*N()K(-Z()[(+W(0N(>T)oJ()S()V(,V(+N(ES()N(+N()M(-N()M' +
    '(*[()S(;T(+T()U(4O()M()L()V()T()T(+N()N()L(HT(IS*vN()N)dT(+S()W(6M()X()U()T(,N()N(HT(IS2;M(*T(*S()H' +
    '()L()M(*S()Z()U(*H(*T()U()V()M(/V()V()W()N(0M()M(4S(,J(IS(*O(-[(+O(-W(0W()N(sS(0U-cN(9S()S*0S(hX()S' +
    '(/U(@S()O+,O3kN()X()S(/V(1S(-O(2S(aO(1O)4S(EV(gV(1O()O(4S(0[()T(JN()N)MO()O(*T(*V()K()T()O(+U(-K(*T' +
    '(,U(,V(*M()N(*`()U()V()T()N()N()F(1O(8S(/_(.S(*W(0V(0W(+O(5M()T(/L()M-9S)uS)cZ){U)oU){Z+mN(4T)bO()N' +
    '(.N',
  when: '((d(+O()I()J*-T(;U(*J(*N()X||Q||Q||Q||Q||Q5;O(*W()V()V(.C(,U()[()U(dO',
  where:
    '((V()T(*I(7N(=V(9U)KW(*N(0N(4N(+M()V(*^B^N()T(*WN0U||Q||QtqM(0S+YX++U;sV)aS)uU)uM-XT(*N(2V(1S(@S(hN' +
    ')+W()L(-L()N()O()Z(IO(*N()U()O()M(*L()T()V(@T(+O(5U(GN-5T(+O(5U(GN2_O(,I()Y(/T(,O(.L()T(VS2WN+*U(*Y' +
    '()T()O48O*CO)4L(H_)MM()L()Y(/T(+N(+N(,W(2T()T()O()S()T(-L(3U(.T(2O(0S(.S(HS(2O+BO()T-MS*9S+kN-gV',
  why:
    '((V()Y(+F(2S(,N()L(=O()M()N(+T(*T(*T(*V()S(*T(@T(*U(-U()T({U(1M()T(*S()V8|U**S+nTQwS)sO1SU+tS+gTmXU' +
    ')tS||QnnT(;T(7S(3N+xO(UN)-T(,S(FT(3T+tS)5T))V6lW(+T(+U(ET)3O(*T)uT)sS(?S(WS()S)/N+jN(+S()N(0S(*S()X' +
    '(9T(5S()U(GS(;U(HN(,O()S(bN()S(+S(<O(5_(*I()U()M()J()T()L(*S()L()N()V()M()T(:T(+U()](+T(2O()L(-N(+M' +
    '(AT+SO)^V()](+U(3M(IT2_O()T()T(+M(-L()J()L(*V()[()U(+L()Z()M()Y()M()M(.M()Y(*J()M(/V()T(3S(.O(2N(-O' +
    '(+O(.N(2W(-T(+V(-T(+S.oT(IT(aT),T(yT(yU69O(.T()V(*S(7O(7T(VO(*Y(0U()O)+T)7V(,S(/T(3T(2T(2T()S(?N)OK' +
    '(,U()H(*K(*W()L(-N(*K(0V(*J()G(*_(*T(*S(*N(0N(+O(-N()N(*M(8^(-S(3T(8S(5V()K(*L(+S+*O)tO()O+lX3BU(1O' +
    '(*U(*T',
  how:
    '()Z()T()N()F(3U()O()Z()M(<T(*M()X()M(-W()M()U(9[(/O(4N()T()N)/S(;V(fU=uV()O(_T(AVRqM)uM(/T(4V-QS-eU' +
    ',+So=U||QnuT(1S(:W(+J(,S(,X()T+gT(7T()O(:[(3N(8N(hU(BO(,T.fT6XU()O(/U)VT(DT)oT)]X(=S)^U(*U+bW(*S()K' +
    '(1O(1U(?S(1T()S(FT(*S(;T(GU(5N()O(WO(*H(+T(HH()N(*I()J()N(*U()M()M(+U(@X()Y(*S()N(3M()T(*V(+O(?S(,M' +
    '-4Z()[(*T()N(3M()V()T()V(BS(,N2_S()N()U(*T()L(-J()I()O(*V()Z()W()N()M(+U()Y()J(/T()N()U()K()N(/V(*T' +
    '(7L()O(/O()O(/N(+T(.N(*S(-S()S(*S(-V(+U(-W).S-eW()O)+T*)T)+T67N()V(1N(0T(/N(1O(/S(XU(0T(1S)PS(*S(]O' +
    '(2S(aO)ML()S()H()L(,J()U()O()O()L()O(+M(,M(*M(0J()J()T(*U()U()X(*N()M(0N(1N(*N(-U(KX(=V()M(+N.qS/[T' +
    '()S-dV()N(:W(fU',
};
