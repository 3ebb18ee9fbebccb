/** The national rule pack (国家通用规则包): data under {@code META-INF/gongkai/national/} and no class. */
module org.gongkai.rules.national {}
