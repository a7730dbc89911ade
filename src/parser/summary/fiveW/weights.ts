/**
 * Weights of the features that rank phrases as answers to the six questions, packed.
 * Made by scripts/train/summary.mjs from 216 hand-annotated Wikinews articles. Do not edit by hand.
 */
export const ANSWER_WEIGHTS = {
  who:
    '((Z(+I(,X(3](*Y)rM(0h(4`(+H()G(+Z(@X(Oc||Q||Q||Q^nY*(I(5Z(6[+:I(8Z>UX(4[()X(;X)aL)uJ/OZ(+I(1b()]()J' +
    '(HZ)lU()I(,G()U(/I(2Z(+Z(?X(+Y(eW(:J(5U*6Z(*^(*E(-Y()J()I(*Z(5V()J()V(?F()U(TU,sV()J()V(?G()Y(TU2QA' +
    '(*V()F()Y()](.I(-W(+_()J(6d(cY(0]27Y7<_(+K(-](+K*<X(HZ(i_(HG()K(hY(b_()]()U()^(,>()Z(,^(+W()K,FH',
  what:
    '((X(*H(9J(;Z(m[(AY(WF()^(.`(4b||Q||Q||Qa>J(8X(7X+WZ(7U()J3qX3,](mW.)Y,;Z(+J(-^()](+X(0H(>X)oG(.Y(PH' +
    '(/[(*J(uJ(3Y*=K(0X(<V(,W(4J()I()F()W(/F(HY+CK)[W(0V(,V(6G()]()[()Z(*W(+I3*W(+C()G()I(*[()X()](*A(*U' +
    '(*Y()E(/[()Y()Y(BE(IU(/Z(0^(0Y()I@xH()J()Z(0X(0Z(1V*E_(g[(Ff()Y(KL)RY()D(2E(.X(,Y(*J(+b(.F(Ha(0^(0]' +
    '(0_(8I()U(gJ(Ob(BW(]G)0X',
  when: '((f(,H()J*BK(+X||Q||Q||Q||Q||Q8tW()W()W(.C(,W()[(/J',
  where:
    '((^()Z(+E(KT()E(+b(5b)JL()g(*G(?B()^(*k(,H(BM||Q||Q||Qa0K(?Y+Y[(7J(7J(:X(4Z(UI)kb;sZ()J)t[)aZ)uF(@Y' +
    ')]V(<F(*W+x[(GN(0Z(@I()I(/W(AJ(/M(*W(UY()F(-K()I(*^(:_(.J(/Z(5Y(,J(IX(UJ(1X*:I(+Y()H()E(+]()^(+U(@L' +
    '(5_(.K(AI-8L(5_(.K(AI2_E(,A()b(3K(.F()V()W(f[(6Z(0LD6[(@K(HI(Hn)ME()I()^(5G(,X(3X()J()]()[()J()L(+H' +
    '(1M(*Y(.Z(:](@M(6V),I(5](OE(BV',
  why:
    '((]()X(*L()>(6K()H(*W(9Z()I()J()J(-X()Y(-X(FL(*[()]()Y()K(/W(0I(,[(8Z(Va()F(.L()Z(*F(*W()](,[(4Z(2W' +
    '(8Z(JY()J||Q||Q||Q_@X(t^(/K()[(3_(BE()V(;V(3J+XK)1W(BV()Y,RX(*X(.X(+M*0Y(+Z(7W)MX(xW)1[33X)NW(0F(*V' +
    '(=Y()K(/Y()W(BM)=K()Y(*V(iW)(V(.W(*J(*I(;_(WY()Z(0Z(yW(AX(IV(5K*zK(/Y(-Y(<W(*U(4W(4W(?W(;Z(*U()J(4W' +
    '(:Y()K(5W(-Y(NI()Y(*K(*X(0Z(4K()V(-I(/E()`()[(-a(.C(.]()Z(.Z(?Y(.V(,J(HE()V(*W()J(*H(.W()K(6Y()W([X' +
    '(4K(0[(/[(3`(-X(*K(q^(*B(*K()E(*G(-](*Z(:^(+Z()a(+[(2I()D(+[(*I()K(*J(@Y()Z(/W(SW*`U(9W)cX()[(+[(3F' +
    '(*Z(+K(C[()_(/W)=W0kW(U[(*M()W()J(,X()G()F(+Y()f(*W(*K()a()G()_()J(0`()L()H(.X(*V(4V(.K(:F(+W(+H(/H' +
    '(+`(.Z(+_(,^()F(/W(*^()LA)J()K()](*Y(4K(*^()J(0I()^(_X()X()J(XX(TX(PK(/Y(AK(EW(,_(+W(7W(5X(/X()W(+Z' +
    '()M(/W(5V)1[(EH(-;(*I(*[()I(-C(*G(*T(.X(*C()>()I()l(+Y()Y(:L()K(*K(8g(-W(PW(*X()@(]G(5H(Jd(QW(1Y(<S' +
    ')/n()>',
  how:
    '()](+D(3b(*b(=X(*I()[()H(*Z(+g()I(:Y(;I(5a(yX(/Z(-a(/a(+H()J(/K()Z(*X(YW(/X(;Y||Q||Q||Q||Q1@^(*X()C' +
    '(4Z(-K()X(<L(,I(/W()[(3X(0J(5V(=X(,J(/I()Y(<`(+K(0J()K(Y?()[()K()^(6L()`(4L()G(*Y()X()](*J(.H()U(*X' +
    '()W()](*A()T(Qb(,J(.V(,W(-Y(-^(4H()d()]()J()G(,K(*K()`()Y()H)-L(,X(*[()K(?V(7Y(5](.c(EL(7V(:W(+X()]' +
    '(*Z(4F(+c(3Y(,X(3Y(,I(MY,aW(+a()`(*[(4G()_()Z()e(7Y(3Y(,I(MY2CE()G()G()X()Y()_()b()F()I(+Z()e()C(0F' +
    '()Z(BJ(1J(/J()J(*V(5Z()X(2X(-Y()dA.Z(/K(,V(,Y()W(-L(+X(/c()E(*X(-W(1U(aY(0Y(yX(EX(0K(@L(DL(*K(3X(,V' +
    '(7Z(,e(gW(iZ(BF(*C()E(*X(*F(+M(*J(-M(,H(,Y(,B()B()X(*_()[()Z(*H()I(0K(1J(/](+J(5X(1c(2Y(>I(*X()G([G' +
    '(5E(O](BV(2W(8K(5G(.G(+`({>()z',
};
