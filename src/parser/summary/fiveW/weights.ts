/**
 * Weights of the features that rank phrases as answers to the six questions, packed.
 * Made by scripts/train/summary.mjs from 216 hand-annotated Wikinews articles. Do not edit by hand.
 */
export const ANSWER_WEIGHTS = {
  who:
    '((Z(+I(,X(3](*Y)rM(0g(4_(+H()G(+Z(@X(Oc||Q||Q||Q^nY*(I(5Z(6[+:I(8Z>UW(4[()X(;X)aL)uI/OZ(+I(1b()]()J' +
    '(HZ)lU()I(+V()G()U(/I(2Z(+Z(?X(+Y(eW(:J(5U*6Z(*^(*E(-Y()J()I(*Z(5V()J()V(?F()U(TU,sV()J()V(?G()Y(TU' +
    '2QA(*V()F()Y()](.H(-W(+`()J(6d(cY(0]27Y7<_(+K(-](+K*<X(HZ(i_(HG()K(hY(b_()]()U()^(,>()Z(,^(+W()K,FH',
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
    '((^()V(*I()>(7J(*V(9[()I()K()K(,W(*Z(-W(H[()Y()X()K(/W(0J(,Z(8Z(V_()F(1H(+_()V(+Y(4[(*W(0W(,W(4Z(JY' +
    '()J||Q||Q||Q_@X(t^(/K()](3`(BD()V(6X(-W(3I+HX)3W(PW()Y,RW(*Y)_Y(WY(+X(7V)MX(xX)1Z4YW(0F(*V(=Y(1X(KW' +
    ')4J()Z(*W(iW)(V(.X(*J(*J(;[(/V(PY()Y(0Z(yW(@L()Z+SK(/X(-Y(+V(9](*V(4W(4X(;Z(?Y(+J(4W(:Y()K(5U(-Y(NI' +
    '()Y(*K(*Y(0](4I(.J(/D()c()[(-^(.C(+Y(+^()[(*K(,Y(EW()Y(+K(HE(+X()K(-I(+Z(7[()V([W(4L(0](/[(3_(-X(*L' +
    '(q](*A(*K()E(*F(-^(*Z(+Y(7^(+Z()_(+Z(2G()D(+Z(*I()J(*K(@Z()X(/X(SW*`U(9W)P[(:Y()Y(+Z(3F(*Z(+K(+L(@[' +
    '()[(+W(,X)=W0kX(TJ()X(+X()K(-F()E(*N()Z()e(*X(*L()_()H()_()J(0_()K()F()I(-X(6W(.K(:G(+W(+J(/J(+c(.^' +
    '(+W(,^()E(/W(*[()KA)J()I()](*Z(4J(*Z()K(0I()U(-X(YZ(*L(/K()X(>Y(gX(PL()L(.Y(_X(,_(+U(+M(4W(5V(/Y(,Z' +
    '(0X)>[(EG(-;(*I(*[()I(-D(*G(*S(.Z(*D()>()J()m(+Y()Z(:L()J(*K(8g(-V(3X(EZ(*V()@(]G(5H(Jd(QW(1Z)Co()>',
  how:
    '()](+D(3b(*b(=X(*I()[()H(*Z(+g()I(:Y(;I(5a(yX(/Z(-b(/a(+H()J(/L()[(*X(YW(/X(;Y||Q||Q||Q||Q1@^(*X()C' +
    '(4Z(-K()X(<L(,I(/W()[(3Y(0J(5V(=X(,J(/I()Y(<`(+K(0I()K(Y?()Y()K()^(6L()`(4L()G(*Y()X()^(*J(.H()U(*X' +
    '()W()](*A()T(Qb(,J(.V(,W(-Y(-^(4G()d()[()J()G(,K(*L()`()Y()G)-L(,X(*[()K(?V(7X(5](.c(EL(7V(:W(+X()]' +
    '(*Z(4F(+c(3Y(,X(3X(,I(MY,aW(+a()_(*[(4G()_()[()e(7Y(3X(,I(MY2CD()D()D(*V()[()`()E()I(+Z()f()C(0F()Z' +
    '(BJ(1J(/I()J(*T(5Y()X(2W(-Y()dA.Z(/K(,V(,Y()W(-L(+X(/c()E(*X(-W(1U(aY(0Y(yX(EX(0K(@L(DL(*K(3W(,V(7Z' +
    '(,e(gW(iZ(BF(*C()E(*X(*F(+M(*J(-M(,H(,Y(,B()B()X(*_()[()Z(*H()I(0K(1J(/](+J(5X(1c(2Y(>I(*X()G([G(5E' +
    '(O[(BV(2W(8K(5H(.G(+`({>()z',
};
